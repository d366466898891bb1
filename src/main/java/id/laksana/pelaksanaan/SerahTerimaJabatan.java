package id.laksana.pelaksanaan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.laksana.organisasi.Bawahan;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.SerahTerima.Butir;
import id.laksana.pelaksanaan.SerahTerima.Keadaan;
import id.laksana.pelaksanaan.mesin.Perintah;
import id.laksana.pelaksanaan.mesin.Petugas;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands the open tasks of a post over to its new holder. What is addressed to the post follows it
 * anyway; what the former holder took or gave away is set free or passed on, and each case keeps
 * that as an event. Each case is a transaction of its own: one that somebody is working on holds up
 * no other.
 */
@Service
public class SerahTerimaJabatan {

    private final BacaSerahTerima baca;
    private final SerahTerimaRepository serahTerima;
    private final PencatatPelaksanaan pencatat;
    private final TugasRepository tugas;
    private final DaftarJabatan daftarJabatan;
    private final Bawahan bawahan;
    private final TransactionTemplate transaksi;

    SerahTerimaJabatan(
            BacaSerahTerima baca,
            SerahTerimaRepository serahTerima,
            PencatatPelaksanaan pencatat,
            TugasRepository tugas,
            DaftarJabatan daftarJabatan,
            Bawahan bawahan,
            TransactionTemplate transaksi) {
        this.baca = baca;
        this.serahTerima = serahTerima;
        this.pencatat = pencatat;
        this.tugas = tugas;
        this.daftarJabatan = daftarJabatan;
        this.bawahan = bawahan;
        this.transaksi = transaksi;
    }

    /** What came of it. Only {@link Diterima} changed anything. */
    public sealed interface Hasil {

        record Diterima(UUID id) implements Hasil {}

        /**
         * The reason is missing, or to whom, or there is nothing that person has not got already.
         *
         * @param bidang the field, and the key of what is said there
         */
        record Kurang(String bidang, String pesan) implements Hasil {}
    }

    /** Who acts for the post, who stands directly above it, or who keeps cases or the posts. */
    public boolean boleh(UUID jabatan, Pelaku oleh, boolean kelola) {
        return kelola
                || oleh.jabatan().equals(jabatan)
                || dalam(() -> bawahan.membawahi(oleh.jabatan(), jabatan));
    }

    public Optional<Jabatan> jabatan(UUID id) {
        return daftarJabatan.jabatan(id);
    }

    /** Own post first, then those directly below. */
    public List<Jabatan> pilihan(Pelaku oleh) {
        return dalam(
                () -> {
                    var posts = new LinkedHashMap<UUID, Jabatan>();
                    daftarJabatan
                            .jabatan(oleh.jabatan())
                            .ifPresent(post -> posts.put(post.id(), post));
                    bawahan.langsung(oleh.jabatan(), pencatat.saat()).stream()
                            .flatMap(post -> daftarJabatan.denganKode(post.jabatan()).stream())
                            .forEach(post -> posts.put(post.id(), post));
                    return List.copyOf(posts.values());
                });
    }

    public List<Petugas> penerus(UUID jabatan, Pelaku oleh) {
        return dalam(() -> baca.penerus(jabatan, oleh, pencatat.saat()));
    }

    /** As it stands, for the first of those to whom it can pass. */
    public SerahTerima terbuka(Jabatan jabatan, Pelaku oleh) {
        return dalam(
                () -> {
                    Instant now = pencatat.saat();
                    var next = baca.penerus(jabatan.id(), oleh, now).stream().findFirst();
                    return baca.baca(jabatan, next.orElse(null), oleh, now);
                });
    }

    /** As it was handed over. */
    public Optional<SerahTerima> catatan(UUID id) {
        return dalam(
                () ->
                        serahTerima
                                .cari(id)
                                .map(
                                        found ->
                                                new SerahTerima(
                                                        found.jabatan(),
                                                        found.namaJabatan(),
                                                        found.dari(),
                                                        found.kepada(),
                                                        found.alasan(),
                                                        found.waktu(),
                                                        found.oleh(),
                                                        butir(id))));
    }

    private List<Butir> butir(UUID id) {
        return serahTerima.tugas(id).stream()
                .flatMap(
                        row ->
                                tugas.cari(row.tugas()).stream()
                                        .map(
                                                task ->
                                                        new Butir(
                                                                task,
                                                                row.keadaan(),
                                                                row.pemegang())))
                .toList();
    }

    public List<UUID> terdahulu(UUID jabatan) {
        return dalam(() -> serahTerima.daftar(jabatan));
    }

    /** All open tasks of the post, to one of those who hold it now. */
    public Hasil serahkan(Jabatan jabatan, UUID kepada, String alasan, Pelaku oleh) {
        if (alasan.isBlank()) {
            return new Hasil.Kurang("alasan", "serah-terima.alasan.kosong");
        }
        Instant now = pencatat.saat();
        var next =
                penerus(jabatan.id(), oleh).stream()
                        .filter(one -> one.pegawai().equals(kepada))
                        .findFirst();
        if (next.isEmpty()) {
            return new Hasil.Kurang("kepada", "serah-terima.kepada.kosong");
        }
        var isi = dalam(() -> belum(baca.baca(jabatan, next.get(), oleh, now), next.get()));
        if (isi.daftar().isEmpty()) {
            return new Hasil.Kurang("alasan", "serah-terima.tidak-ada");
        }
        UUID id = dalam(() -> serahTerima.insert(isi, next.get(), alasan.strip(), now, oleh));
        Map<UUID, List<Butir>> byCase =
                isi.daftar().stream()
                        .collect(
                                groupingBy(
                                        one -> one.tugas().pelaksanaan(),
                                        LinkedHashMap::new,
                                        toList()));
        byCase.forEach(
                (kasus, rows) ->
                        dalam(() -> satu(id, kasus, rows, isi, next.get(), alasan.strip(), oleh)));
        return new Hasil.Diterima(id);
    }

    /** What that person has got before and nobody has in hand stays as it is: twice is harmless. */
    private SerahTerima belum(SerahTerima isi, Petugas kepada) {
        var done = serahTerima.sudah(isi.jabatan(), kepada.pegawai());
        return new SerahTerima(
                isi.jabatan(),
                isi.namaJabatan(),
                isi.dari(),
                isi.kepada(),
                isi.alasan(),
                isi.waktu(),
                isi.oleh(),
                isi.daftar().stream()
                        .filter(
                                one ->
                                        one.keadaan() != Keadaan.MENUNGGU
                                                || !done.contains(one.tugas().id()))
                        .toList());
    }

    private HasilPelaksanaan satu(
            UUID id,
            UUID kasus,
            List<Butir> rows,
            SerahTerima isi,
            Petugas kepada,
            String alasan,
            Pelaku oleh) {
        var berjalan = pencatat.kunci(kasus).orElseThrow();
        var hasil =
                pencatat.putuskan(
                        berjalan,
                        new Perintah.SerahTerima(
                                Wewenang.tercatat(oleh),
                                isi.namaJabatan(),
                                kepada,
                                rows.stream().map(one -> one.tugas().dalamMesin()).toList(),
                                dengan(rows, Keadaan.DILEPAS),
                                dengan(rows, Keadaan.DITERUSKAN),
                                alasan),
                        oleh);
        // a case that has ended meanwhile has nothing to hand over
        if (hasil instanceof HasilPelaksanaan.Diterima) {
            rows.forEach(one -> serahTerima.tambah(id, one));
        }
        return hasil;
    }

    private static List<Tugas.Id> dengan(List<Butir> rows, Keadaan keadaan) {
        return rows.stream()
                .filter(one -> one.keadaan() == keadaan)
                .map(one -> one.tugas().dalamMesin())
                .toList();
    }

    private <T> T dalam(Supplier<T> work) {
        return Objects.requireNonNull(transaksi.execute(_ -> work.get()));
    }
}
