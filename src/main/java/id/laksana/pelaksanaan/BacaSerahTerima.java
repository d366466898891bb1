package id.laksana.pelaksanaan;

import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.MasaJabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Pengangkatan;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.SerahTerima.Butir;
import id.laksana.pelaksanaan.SerahTerima.Keadaan;
import id.laksana.pelaksanaan.mesin.Pegangan;
import id.laksana.pelaksanaan.mesin.Petugas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is open at a post, and in whose hands. */
@Component
class BacaSerahTerima {

    private final TugasRepository tugas;
    private final PenerimaTugas penerima;
    private final PemeriksaPegangan pemeriksa;
    private final Pemangkuan pemangkuan;
    private final Pengangkatan pengangkatan;
    private final DaftarKalender kalender;

    BacaSerahTerima(
            TugasRepository tugas,
            PenerimaTugas penerima,
            PemeriksaPegangan pemeriksa,
            Pemangkuan pemangkuan,
            Pengangkatan pengangkatan,
            DaftarKalender kalender) {
        this.tugas = tugas;
        this.penerima = penerima;
        this.pemeriksa = pemeriksa;
        this.pemangkuan = pemangkuan;
        this.pengangkatan = pengangkatan;
        this.kalender = kalender;
    }

    /** Those who act for the post now, to one of whom it passes. */
    List<Petugas> penerus(UUID jabatan, Pelaku oleh, Instant saat) {
        return pemangkuan.yangBertindak(List.of(jabatan), saat).stream()
                .map(held -> CalonLimpahan.petugas(held.sebagaiPelaku(oleh.instansi())))
                .toList();
    }

    /**
     * Where several hold the post only what is in the hands of who left, for the rest is as much
     * the others'.
     */
    SerahTerima baca(Jabatan jabatan, @Nullable Petugas kepada, Pelaku oleh, Instant saat) {
        var holders = pemangkuan.pemangku(jabatan.id(), saat);
        boolean several = jabatan.formasi() > 1;
        var keys = penerima.jabatan(jabatan.id(), oleh.pegawai(), saat);
        var rows =
                tugas.padaJabatan(keys, jabatan.id()).stream()
                        .map(task -> butir(task, jabatan.id(), holders, kepada, saat))
                        .filter(one -> !several || one.keadaan() != Keadaan.MENUNGGU)
                        .toList();
        return new SerahTerima(
                jabatan.id(),
                jabatan.nama(),
                sebelumnya(jabatan.id(), saat).orElse(null),
                kepada == null ? null : kepada.nama(),
                null,
                saat,
                null,
                rows);
    }

    private Butir butir(
            TugasMeja task,
            UUID jabatan,
            List<Pemangku> holders,
            @Nullable Petugas kepada,
            Instant saat) {
        var held = task.pegangan();
        return held == null
                ? new Butir(task, Keadaan.MENUNGGU, null)
                : new Butir(
                        task,
                        keadaan(task, held, jabatan, holders, kepada, saat),
                        held.oleh().nama());
    }

    private Keadaan keadaan(
            TugasMeja task,
            Pegangan held,
            UUID jabatan,
            List<Pemangku> holders,
            @Nullable Petugas kepada,
            Instant saat) {
        var limpahan = held.limpahan();
        if (limpahan != null && mantan(limpahan.dari(), jabatan, holders)) {
            return Keadaan.DILEPAS;
        }
        if (!mantan(held.oleh(), jabatan, holders)) {
            return Keadaan.MENUNGGU;
        }
        boolean passes =
                limpahan != null
                        && kepada != null
                        && pemeriksa.dalamJangkauan(
                                task.kepada(), limpahan.dari().jabatan(), kepada.pegawai(), saat);
        return passes ? Keadaan.DITERUSKAN : Keadaan.DILEPAS;
    }

    /** Acted for the post and no longer holds it; who is only absent keeps what he has. */
    private static boolean mantan(Petugas siapa, UUID jabatan, List<Pemangku> holders) {
        return siapa.jabatan().equals(jabatan)
                && holders.stream().noneMatch(held -> held.pegawai().equals(siapa.pegawai()));
    }

    private Optional<String> sebelumnya(UUID jabatan, Instant saat) {
        LocalDate today = saat.atZone(kalender.kalender().zona()).toLocalDate();
        return pengangkatan.diJabatan(jabatan).stream()
                .filter(masa -> masa.sampai() != null && !masa.sampai().isAfter(today))
                .findFirst()
                .map(MasaJabatan::namaPegawai);
    }
}
