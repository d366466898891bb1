package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.berkas.AlasanTolak;
import id.laksana.pelaksanaan.berkas.GudangBerkas;
import id.laksana.pelaksanaan.berkas.NamaBerkas;
import id.laksana.pelaksanaan.berkas.Pengenal;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** The files of cases: the evidence of what was done. They are added, never changed or removed. */
@Service
public class BerkasPelaksanaan {

    public static final int TERBANYAK_PER_TUGAS = PencatatBerkas.TERBANYAK;

    private final BerkasRepository berkas;
    private final PencatatBerkas pencatat;
    private final TugasRepository tugas;
    private final GudangBerkas gudang;
    private final DataSize terbesar;

    BerkasPelaksanaan(
            BerkasRepository berkas,
            PencatatBerkas pencatat,
            TugasRepository tugas,
            GudangBerkas gudang,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize terbesar) {
        this.berkas = berkas;
        this.pencatat = pencatat;
        this.tugas = tugas;
        this.gudang = gudang;
        this.terbesar = terbesar;
    }

    /**
     * A file as it was sent.
     *
     * @param nama as the sender calls it
     */
    public record Unggahan(String nama, InputStreamSource isi) {}

    public int terbesarMegabytes() {
        return (int) terbesar.toMegabytes();
    }

    /** All versions, in the order of the rows of the SOP; the newest version of a name first. */
    @Transactional(readOnly = true)
    public List<BerkasTersimpan> daftar(UUID pelaksanaan) {
        return berkas.daftar(pelaksanaan);
    }

    @Transactional(readOnly = true)
    public Optional<BerkasTersimpan> cari(UUID id) {
        return berkas.cari(id);
    }

    @Transactional(readOnly = true)
    public BerkasTugas untuk(MejaKerja.TugasDibuka dibuka) {
        var task = dibuka.baris().tugas();
        var before =
                dibuka
                        .berjalan()
                        .keadaan()
                        .jalan()
                        .asal()
                        .getOrDefault(task.kunjungan(), List.of())
                        .stream()
                        .map(Kunjungan::langkah)
                        .filter(no -> no != task.langkah())
                        .collect(Collectors.toSet());
        var all = kini(berkas.daftar(task.pelaksanaan()), dibuka.berjalan(), task);
        return new BerkasTugas(
                all.stream().filter(one -> one.langkah() == task.langkah()).toList(),
                all.stream().filter(one -> before.contains(one.langkah())).toList(),
                terbesarMegabytes(),
                TERBANYAK_PER_TUGAS);
    }

    /** After a move the files of a row lie with the row that has taken its place. */
    private List<BerkasTersimpan> kini(
            List<BerkasTersimpan> all, Berjalan berjalan, TugasMeja task) {
        var terjemah = berjalan.terjemah();
        if (task.berakhir() != null || !terjemah.pindah()) {
            return all;
        }
        Map<UUID, Integer> rows =
                tugas.milikPelaksanaan(task.pelaksanaan()).stream()
                        .collect(
                                Collectors.toMap(
                                        TugasMeja::id,
                                        one -> terjemah.langkah(one.kunjungan()).orElse(0)));
        return all.stream().map(one -> one.padaLangkah(rows.getOrDefault(one.tugas(), 0))).toList();
    }

    public InputStream buka(BerkasTersimpan tersimpan) throws IOException {
        return gudang.buka(tersimpan.sidik());
    }

    /**
     * Each file is kept or refused by itself.
     *
     * @return one result for each file; empty when the task is not there for this instansi
     */
    public Optional<List<HasilBerkas>> unggah(UUID tugas, List<Unggahan> kiriman, Pelaku oleh)
            throws IOException {
        var allowed = pencatat.periksa(tugas, oleh);
        if (allowed.isEmpty()) {
            return Optional.empty();
        }
        var halangan = allowed.get().halangan();
        var results = new ArrayList<HasilBerkas>();
        for (Unggahan one : kiriman) {
            results.add(halangan == null ? unggah(tugas, one, oleh) : ditolak(one, halangan));
        }
        return Optional.of(results);
    }

    private HasilBerkas unggah(UUID tugas, Unggahan kiriman, Pelaku oleh) throws IOException {
        try (var in = kiriman.isi().getInputStream();
                var isi = gudang.terima(in, terbesar.toBytes())) {
            if (isi.ukuran() == 0) {
                return ditolak(kiriman, AlasanTolak.KOSONG);
            }
            if (isi.ukuran() > terbesar.toBytes()) {
                return ditolak(kiriman, AlasanTolak.TERLALU_BESAR);
            }
            return switch (Pengenal.kenali(isi.berkas(), NamaBerkas.bersih(kiriman.nama()))) {
                case Pengenal.Ditolak(var alasan) -> ditolak(kiriman, alasan);
                case Pengenal.Dikenal(var jenis) ->
                        pencatat.catat(
                                tugas, NamaBerkas.untuk(kiriman.nama(), jenis), jenis, isi, oleh);
            };
        }
    }

    private static HasilBerkas ditolak(Unggahan kiriman, AlasanTolak alasan) {
        return new HasilBerkas.Ditolak(NamaBerkas.bersih(kiriman.nama()), alasan);
    }
}
