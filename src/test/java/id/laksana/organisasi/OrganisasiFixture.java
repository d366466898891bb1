package id.laksana.organisasi;

import id.laksana.database.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An instansi of its own for a test: two bidang under a dinas. Writes rows as the application role.
 */
public final class OrganisasiFixture {

    public final int instansi;
    public final String kode;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private OrganisasiFixture(
            int instansi, String kode, JdbcClient jdbc, TransactionTemplate transaction) {
        this.instansi = instansi;
        this.kode = kode;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public static OrganisasiFixture in(ApplicationContext context, String zona) {
        var jdbc = context.getBean(JdbcClient.class);
        var transaction = context.getBean(TransactionTemplate.class);
        var kode = "uji-" + UUID.randomUUID();
        int id =
                Tenant.callForInstallation(
                        () ->
                                transaction.execute(
                                        _ ->
                                                jdbc.sql(
                                                                """
                                                                INSERT INTO organisasi.instansi
                                                                  (kode, nama, nama_pendek, jenis, zona)
                                                                VALUES (?, 'Kabupaten Uji', 'Uji', 'kabupaten', ?)
                                                                RETURNING instansi_id
                                                                """)
                                                        .params(kode, zona)
                                                        .query(Integer.class)
                                                        .single()));
        return new OrganisasiFixture(id, kode, jdbc, transaction);
    }

    public UUID unit(String kode, String nama) {
        return insert(
                """
                WITH u AS (INSERT INTO organisasi.unit_kerja (kode) VALUES (:a) RETURNING id),
                v AS (INSERT INTO organisasi.unit_kerja_versi (unit_id, berlaku, nama, jenis)
                      SELECT id, '[2020-01-01,)', :b, 'bidang' FROM u)
                SELECT id FROM u
                """,
                kode,
                nama);
    }

    public UUID jabatan(String kode, UUID unit, String jenis, boolean kepala, int formasi) {
        return insert(
                """
                INSERT INTO organisasi.jabatan (kode, nama, jenis, unit_id, kepala, formasi, berlaku)
                VALUES (:a, initcap(:a), :b, :c, :d, :e, '[2020-01-01,)') RETURNING id
                """,
                kode,
                jenis,
                unit,
                kepala,
                formasi);
    }

    public UUID pegawai(String nama) {
        return insert(
                "INSERT INTO organisasi.pegawai (nama, status) VALUES (:a, 'PTT') RETURNING id",
                nama);
    }

    /**
     * @param sampai exclusive; null means open
     */
    public UUID pemangku(
            UUID jabatan,
            UUID pegawai,
            Sebagai sebagai,
            int kursi,
            String sejak,
            @Nullable String sampai) {
        return insert(
                """
                INSERT INTO organisasi.pemangku_jabatan (jabatan_id, pegawai_id, sebagai, kursi, berlaku)
                VALUES (:a, :b, :c, :d, daterange(:e::date, :f::date)) RETURNING id
                """,
                jabatan,
                pegawai,
                sebagai.kode(),
                kursi,
                sejak,
                sampai);
    }

    public UUID pengganti(
            UUID jabatan, UUID oleh, Sebagai sebagai, String sejak, @Nullable String sampai) {
        return insert(
                """
                INSERT INTO organisasi.pengganti (jabatan_id, oleh_id, sebagai, berlaku)
                VALUES (:a, :b, :c, daterange(:d::date, :e::date)) RETURNING id
                """,
                jabatan,
                oleh,
                sebagai.kode(),
                sejak,
                sampai);
    }

    public UUID insert(String sql, @Nullable Object... values) {
        return Tenant.call(
                instansi,
                () ->
                        transaction.execute(
                                _ -> {
                                    var statement = jdbc.sql(sql);
                                    for (int i = 0; i < values.length; i++) {
                                        statement.param(
                                                String.valueOf((char) ('a' + i)), values[i]);
                                    }
                                    return statement.query(UUID.class).single();
                                }));
    }
}
