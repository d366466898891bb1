package id.laksana.naskah;

import id.laksana.naskah.bentuk.AturanNaskah;
import id.laksana.naskah.bentuk.BlokTandatangan;
import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.naskah.bentuk.LembarNaskah;
import id.laksana.naskah.jenis.JenisNaskah;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.organisasi.LambangInstansi;
import id.laksana.organisasi.SusunanOrganisasi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a version of a naskah on its sheet, with the kop and the signer of the organisation. */
@Component
class PenyusunLembar {

    private static final String POLITIK = "politik";

    private final DaftarInstansi instansi;
    private final LambangInstansi lambang;
    private final KodeOrganisasi organisasi;
    private final SusunanOrganisasi susunan;
    private final DaftarJabatan jabatan;
    private final PenyusunBlok blok;
    private final PengaturanNaskah pengaturan;

    PenyusunLembar(
            DaftarInstansi instansi,
            LambangInstansi lambang,
            KodeOrganisasi organisasi,
            SusunanOrganisasi susunan,
            DaftarJabatan jabatan,
            PenyusunBlok blok,
            PengaturanNaskah pengaturan) {
        this.instansi = instansi;
        this.lambang = lambang;
        this.organisasi = organisasi;
        this.susunan = susunan;
        this.jabatan = jabatan;
        this.blok = blok;
        this.pengaturan = pengaturan;
    }

    /**
     * What only a signed naskah has.
     *
     * @param nomor null for kinds without numbers
     */
    record Jadi(
            @Nullable String nomor,
            LocalDate tanggal,
            BlokTandatangan blok,
            LembarNaskah.@Nullable Tanda tanda) {}

    /** As a draft, with the present holder of the post that is to sign. */
    LembarNaskah rancangan(JenisNaskah jenis, IsiNaskah isi, Map<String, String> gabung) {
        return susun(jenis, isi, gabung, pengaturan.sekarang(), null);
    }

    LembarNaskah jadi(JenisNaskah jenis, IsiNaskah isi, Map<String, String> gabung, Jadi jadi) {
        return susun(jenis, isi, gabung, pengaturan.pada(jadi.tanggal()), jadi);
    }

    private LembarNaskah susun(
            JenisNaskah jenis,
            IsiNaskah isi,
            Map<String, String> gabung,
            AturanNaskah aturan,
            @Nullable Jadi jadi) {
        var signer = jabatan.denganKode(isi.teks(IsiNaskah.PENANDATANGAN));
        var head = jabatan.denganKode(isi.teks(IsiNaskah.ATAS_NAMA)).or(() -> signer);
        return new LembarNaskah(
                jenis,
                aturan,
                kop(jenis, head, signer, aturan),
                isi,
                jadi == null ? null : jadi.nomor(),
                jadi == null ? null : jadi.tanggal(),
                instansi.sekarang().ibukota(),
                jadi == null ? blok.rancangan(jenis, isi) : jadi.blok(),
                jadi == null ? null : jadi.tanda(),
                gabung);
    }

    /** The unit whose letter it is: of the post that signs; empty when it is not chosen. */
    String unit(IsiNaskah isi) {
        return jabatan.denganKode(isi.teks(IsiNaskah.PENANDATANGAN)).map(this::unit).orElse("");
    }

    private String unit(Jabatan post) {
        return susunan.unit(post.unitId(), instansi.hariIni()).orElseThrow().kode();
    }

    private LembarNaskah.Kop kop(
            JenisNaskah jenis,
            Optional<Jabatan> head,
            Optional<Jabatan> signer,
            AturanNaskah aturan) {
        byte[] picture = lambang.sekarang().orElse(null);
        if (head.isPresent() && head.get().jenis().equals(POLITIK)) {
            return new LembarNaskah.Kop(List.of(besar(head.get().nama())), "", picture, true);
        }
        String unit = signer.map(this::unit).orElse("");
        var lines = new ArrayList<>(List.of(besar(instansi.sekarang().nama())));
        var path = organisasi.jalurUnit(unit);
        // notes inside the government name the unit that writes them, letters the perangkat daerah
        boolean inside = jenis.kepala() == JenisNaskah.Kepala.MEMO;
        path.stream().limit(inside ? 2 : 1).map(PenyusunLembar::besar).forEach(lines::add);
        return new LembarNaskah.Kop(lines, aturan.alamatUnit(unit), picture, false);
    }

    private static String besar(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
