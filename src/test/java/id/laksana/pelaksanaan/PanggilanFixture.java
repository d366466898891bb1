package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.mesin.Jawaban;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.sop.HasilUnggah;
import id.laksana.sop.PengelolaanSop;
import id.laksana.sop.PengesahanSop;
import id.laksana.sop.SopFixture;
import id.laksana.sop.VersiSop;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An instansi of its own whose SOPs call one another: {@code induk} calls {@code anak}. */
public final class PanggilanFixture {

    static final String MEMUTUS = "oleh: [kabag], keputusan: {ya: 3, tidak: selesai}";

    public final SopFixture sop;
    final PelaksanaanSop pelaksanaan;
    final PanggilanSop panggilan;
    private final PanggilanRepository repository;
    private final PencatatPelaksanaan pencatat;
    private final TugasRepository tugas;
    private final PengelolaanSop pengelolaan;
    private final PengesahanSop pengesahan;
    private final TransactionTemplate transaction;

    private PanggilanFixture(ApplicationContext context) {
        sop = SopFixture.in(context);
        pelaksanaan = context.getBean(PelaksanaanSop.class);
        panggilan = context.getBean(PanggilanSop.class);
        repository = context.getBean(PanggilanRepository.class);
        pencatat = context.getBean(PencatatPelaksanaan.class);
        tugas = context.getBean(TugasRepository.class);
        pengelolaan = context.getBean(PengelolaanSop.class);
        pengesahan = context.getBean(PengesahanSop.class);
        transaction = context.getBean(TransactionTemplate.class);
        var kalender = context.getBean(DaftarKalender.class);
        sop.call(
                () -> {
                    kalender.lengkapi();
                    return null;
                });
    }

    /** Both SOPs are in force. */
    public static PanggilanFixture in(ApplicationContext context) {
        var fixture = new PanggilanFixture(context);
        fixture.berlaku("anak", "oleh: [pemohon]", MEMUTUS, "oleh: [fu]");
        fixture.berlaku("induk", "oleh: [pemohon]", "oleh: [fu], panggil: anak", "oleh: [kabag]");
        return fixture;
    }

    /** Puts the next version of an SOP in force. */
    VersiSop berlaku(String kode, String... langkah) {
        var hasil = call(() -> pengelolaan.unggah(berkas(kode, langkah), sop.penyusun));
        if (!(hasil instanceof HasilUnggah.Tersimpan(var versi, _))) {
            throw new IllegalStateException(hasil.toString());
        }
        var diajukan =
                SopFixture.accepted(
                        call(() -> pengesahan.ajukan(SopFixture.sasaran(versi), sop.penyusun)));
        return SopFixture.accepted(
                call(
                        () ->
                                pengesahan.sahkan(
                                        SopFixture.sasaran(diajukan),
                                        sop.kabag,
                                        "SOP/" + kode + "/" + versi.nomorVersi(),
                                        LocalDate.of(2026, 7, 1))));
    }

    private String berkas(String kode, String... langkah) {
        String file = sop.berkas(kode, "Penyusunan Naskah " + kode);
        var rows =
                new StringBuilder(file.substring(0, file.indexOf("langkah:\n")))
                        .append("langkah:\n");
        for (int no = 1; no <= langkah.length; no++) {
            rows.append(
                    "  - {no: %d, kegiatan: Menyusun naskah bagian %d, waktu: 1 jam, kelengkapan: [%s], output: [Naskah], %s}\n"
                            .formatted(no, no, no == 1 ? "Bahan" : "Naskah", langkah[no - 1]));
        }
        return rows.toString();
    }

    public <T> T call(Supplier<T> work) {
        return sop.call(() -> transaction.execute(_ -> work.get()));
    }

    public UUID mulai(String kode) {
        var hasil = call(() -> pelaksanaan.mulai(kode, "Naskah 2026", null, sop.penyusun, true));
        if (hasil instanceof HasilPelaksanaan.Diterima(var id)) {
            return id;
        }
        throw new IllegalStateException(hasil.toString());
    }

    /** A case of {@code induk} whose second row has called. */
    public UUID memanggil() {
        UUID id = mulai("induk");
        selesai(id, null);
        return id;
    }

    Berjalan baca(UUID id) {
        return call(() -> pencatat.baca(id)).orElseThrow();
    }

    List<TugasMeja> terbuka(UUID id) {
        return call(() -> tugas.milikPelaksanaan(id)).stream()
                .filter(task -> task.berakhir() == null)
                .toList();
    }

    /** As cases of an SOP with {@code akses: terlibat} are. */
    public void batasi(ApplicationContext context, UUID id) {
        JdbcClient.create(context.getBean("ownerDataSource", DataSource.class))
                .sql("UPDATE pelaksanaan.pelaksanaan SET akses = 'TERLIBAT' WHERE id = ?")
                .param(id)
                .update();
    }

    /** As the owner of the tables may, outside the program. */
    public void ubahRiwayat(ApplicationContext context, UUID id) {
        var owner = JdbcClient.create(context.getBean("ownerDataSource", DataSource.class));
        int rows =
                owner.sql(
                                "UPDATE pelaksanaan.peristiwa SET nama = 'Orang Lain' WHERE pelaksanaan_id = ? AND urutan = 2")
                        .param(id)
                        .update();
        if (rows != 1) {
            throw new IllegalStateException("nothing changed");
        }
    }

    /** How many events the case has had. */
    public int urutan(UUID id) {
        return baca(id).pelaksanaan().urutan();
    }

    /** Id of the first open task. */
    public UUID tugas(UUID id) {
        return terbuka(id).getFirst().id();
    }

    /** The first open task is completed by whom it is for. */
    public HasilPelaksanaan selesai(UUID id, @Nullable Jawaban jawaban) {
        var task = terbuka(id).getFirst();
        return call(() -> pelaksanaan.selesaikan(task.id(), jawaban, "Catatan.", siapa(task)));
    }

    /** Every task to the end of {@code anak}. */
    public void tuntas(UUID anak) {
        selesai(anak, null);
        selesai(anak, Putusan.YA);
        selesai(anak, null);
    }

    Pelaku siapa(TugasMeja task) {
        return task.pelaksana().equals("kabag") ? sop.kabag : sop.penyusun;
    }

    List<PanggilanTercatat> daftarPanggilan(UUID pemanggil) {
        return call(() -> repository.dari(pemanggil));
    }

    /** The last call of a case. */
    PanggilanTercatat panggilan(UUID pemanggil) {
        return daftarPanggilan(pemanggil).getLast();
    }

    public UUID dipanggil(UUID pemanggil) {
        UUID called = panggilan(pemanggil).dipanggil();
        if (called == null) {
            throw new IllegalStateException("called no case");
        }
        return called;
    }
}
