package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.AksesArsip;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.SusunanOrganisasi;
import id.laksana.web.Choice;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What the one who asks may read, and the units a form offers. */
@Component
class Pembaca {

    private final DaftarJabatan jabatan;
    private final SusunanOrganisasi susunan;
    private final DaftarInstansi instansi;

    Pembaca(DaftarJabatan jabatan, SusunanOrganisasi susunan, DaftarInstansi instansi) {
        this.jabatan = jabatan;
        this.susunan = susunan;
        this.instansi = instansi;
    }

    AksesArsip akses(Authentication who, Pelaku oleh) {
        return new AksesArsip(
                jabatan.jabatan(oleh.jabatan()).orElseThrow().unitId(),
                punya(who, ArsipConfiguration.KELOLA),
                punya(who, ArsipConfiguration.RAHASIA));
    }

    List<Choice> daftarUnit() {
        return susunan.pohon(instansi.hariIni()).stream()
                .map(unit -> Choice.of(unit.id().toString(), unit.nama()))
                .toList();
    }

    private static boolean punya(Authentication who, String hak) {
        return who.getAuthorities().stream().anyMatch(one -> hak.equals(one.getAuthority()));
    }
}
