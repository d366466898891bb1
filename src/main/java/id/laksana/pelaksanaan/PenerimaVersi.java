package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Pengisi;
import id.laksana.sop.Pelaksana;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.Sop;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people whose post acts in an SOP, at a moment; applicants and outside parties are not. */
@Component
class PenerimaVersi {

    /** One person in one post. */
    record Penerima(UUID pegawai, UUID jabatan) {}

    private final Pengisi pengisi;
    private final Pemangkuan pemangkuan;

    PenerimaVersi(Pengisi pengisi, Pemangkuan pemangkuan) {
        this.pengisi = pengisi;
        this.pemangkuan = pemangkuan;
    }

    /** In the order of the columns. */
    Map<Penerima, Pemangku> pada(Sop sop, Instant saat) {
        var result = new LinkedHashMap<Penerima, Pemangku>();
        sop.daftarPelaksana().stream()
                .map(Pelaksana::diisi)
                .flatMap(diisi -> pemangku(diisi, saat))
                .forEach(p -> result.putIfAbsent(new Penerima(p.pegawai(), p.jabatan()), p));
        return result;
    }

    private Stream<Pemangku> pemangku(Pengisian diisi, Instant saat) {
        return switch (diisi) {
            case Pengisian.OlehJabatan(var jabatan) -> pengisi.jabatan(jabatan, saat).stream();
            case Pengisian.OlehStaf(var unit, var jabatan) ->
                    pengisi.staf(unit, jabatan, saat).stream();
            case Pengisian.OlehTim(var tim) ->
                    pengisi.tim(tim, saat).stream()
                            .flatMap(member -> utama(member.pegawai(), saat));
            case Pengisian.OlehSetiapUnit(var kelompok) ->
                    kepala(pengisi.setiapUnit(kelompok, saat));
            case Pengisian.OlehUnit(var units) -> kepala(pengisi.unit(units, saat));
            case Pengisian.OlehPemohon _, Pengisian.OlehPihakLuar _ -> Stream.empty();
        };
    }

    private static Stream<Pemangku> kepala(List<Pengisi.UnitTujuan> units) {
        return units.stream().flatMap(unit -> unit.kepala().stream());
    }

    /** A member of a team is a person; he reads for the highest post he holds. */
    private Stream<Pemangku> utama(UUID pegawai, Instant saat) {
        return pemangkuan.jabatanYangDipegang(pegawai, saat).stream()
                .filter(post -> !post.berhalangan())
                .limit(1);
    }
}
