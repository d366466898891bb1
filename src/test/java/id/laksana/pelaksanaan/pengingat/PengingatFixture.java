package id.laksana.pelaksanaan.pengingat;

import id.laksana.database.Tenant;
import id.laksana.organisasi.OrganisasiFixture;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.sop.SopFixture;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An instansi of its own with a head and a staff post below, where cases and tasks stand as a test
 * wants them. Its moments are of July 2026, in office hours of Makassar.
 */
public final class PengingatFixture {

    public static final String ANALIS = "jabatan:setda/bagian-organisasi/analis";
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    public final SopFixture sop;
    public final OrganisasiFixture organisasi;
    public final UUID versi;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private PengingatFixture(ApplicationContext context, boolean officeHours) {
        sop = SopFixture.in(context);
        organisasi = sop.organisasi;
        jdbc = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
        versi = sop.konsep("laporan-uji", "Laporan Uji").id();
        if (officeHours) {
            Tenant.run(organisasi.instansi, context.getBean(DaftarKalender.class)::lengkapi);
        }
    }

    public static PengingatFixture in(ApplicationContext context) {
        return new PengingatFixture(context, true);
    }

    /** Nothing can be reckoned in working time there. */
    public static PengingatFixture tanpaJamKerja(ApplicationContext context) {
        return new PengingatFixture(context, false);
    }

    /** Such as {@code 2026-07-06T08:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    public UUID kasus(String perihal, String status) {
        return organisasi.insert(
                """
                INSERT INTO pelaksanaan.pelaksanaan
                  (versi_id, perihal, dimulai, pegawai_id, nama, jabatan_id, nama_jabatan, status)
                VALUES (:a, :b, '2026-07-01T00:00:00Z', uuidv7(), 'Uji', uuidv7(), 'Uji', :c) RETURNING id
                """,
                versi,
                perihal,
                status);
    }

    public UUID tugas(UUID kasus, String kepada, Instant dibuka, @Nullable Instant tenggat) {
        return organisasi.insert(
                """
                INSERT INTO pelaksanaan.tugas
                  (pelaksanaan_id, langkah, putaran, putaran_unit, pelaksana, kegiatan, status, kepada, dibuka, tenggat)
                VALUES (:a, 1, (SELECT count(*) + 1 FROM pelaksanaan.tugas WHERE pelaksanaan_id = :a), 1, 'x',
                        'Menyusun laporan', 'TERBUKA', ARRAY[:b], :c::timestamptz, :d::timestamptz)
                RETURNING id
                """,
                kasus,
                kepada,
                dibuka.toString(),
                tenggat == null ? null : tenggat.toString());
    }

    /** Monday 6 July 2026 from eight to three: due at three, warned at 13.30. */
    public UUID tugasSehari(String perihal) {
        return tugas(
                kasus(perihal, "BERJALAN"), ANALIS, at("2026-07-06T08:00"), at("2026-07-06T15:00"));
    }

    public void surel(UUID pegawai, String alamat) {
        organisasi.insert(
                "UPDATE organisasi.pegawai SET surel = :b WHERE id = :a RETURNING id",
                pegawai,
                alamat);
    }

    public void selesai(UUID tugas) {
        organisasi.insert(
                "UPDATE pelaksanaan.tugas SET status = 'SELESAI', berakhir = now() WHERE id = :a RETURNING id",
                tugas);
    }

    public void status(UUID kasus, String status) {
        organisasi.insert(
                "UPDATE pelaksanaan.pelaksanaan SET status = :b WHERE id = :a RETURNING id",
                kasus,
                status);
    }

    /** As {@code <kind> <name>}, in the order of the kinds. */
    public List<String> kabar(UUID tugas) {
        return call(
                () ->
                        jdbc.sql(
                                        """
                                        SELECT n.jenis || ' ' || g.nama FROM pelaksanaan.pemberitahuan n
                                        JOIN organisasi.pegawai g ON g.id = n.pegawai_id
                                        WHERE n.tugas_id = ? ORDER BY n.saat, g.nama
                                        """)
                                .param(tugas)
                                .query(String.class)
                                .list());
    }

    /** Each call is a transaction of its own. */
    public <T> T call(Supplier<T> work) {
        return Tenant.call(organisasi.instansi, () -> transaction.execute(_ -> work.get()));
    }
}
