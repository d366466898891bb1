package id.laksana.sop;

import id.laksana.sop.Sop.Pengesahan;
import id.laksana.sop.Sop.Tanggal;
import id.laksana.sop.VersiSop.Asal;
import id.laksana.sop.VersiSop.Status;
import id.laksana.sop.periksa.Konteks.SopLain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions and their standing. */
@Repository
class VersiRepository {

    private static final String SELECT =
            """
            SELECT v.id, v.sop_id, v.nomor_versi, v.status, v.asal, v.dibuat, v.urutan, v.berkas, v.sidik, v.nomor,
                   v.pembuatan, v.revisi, v.efektif, v.pengesah_jabatan, v.pengesah_nama, v.pengesah_nip
            FROM sop.versi_sop v JOIN sop.sop s ON s.instansi_id = v.instansi_id AND s.id = v.sop_id
            """;

    private final JdbcClient jdbc;
    private final IsiVersi isi;

    VersiRepository(JdbcClient jdbc, IsiVersi isi) {
        this.jdbc = jdbc;
        this.isi = isi;
    }

    /** The one in force, else the newest. */
    Optional<VersiSop> tampil(String kode) {
        return jdbc.sql(
                        SELECT
                                + "WHERE s.kode = ? ORDER BY (v.status = 'BERLAKU') DESC, v.nomor_versi DESC LIMIT 1")
                .param(kode)
                .query(this::map)
                .optional();
    }

    Optional<VersiSop> versi(String kode, int nomorVersi) {
        return jdbc.sql(SELECT + "WHERE s.kode = ? AND v.nomor_versi = ?")
                .params(kode, nomorVersi)
                .query(this::map)
                .optional();
    }

    Optional<VersiSop> versi(UUID id) {
        return jdbc.sql(SELECT + "WHERE v.id = ?").param(id).query(this::map).optional();
    }

    List<VersiSop> semua(String kode) {
        return jdbc.sql(SELECT + "WHERE s.kode = ? ORDER BY v.nomor_versi DESC")
                .param(kode)
                .query(this::map)
                .list();
    }

    /** All that the catalogue shows, as other SOPs see them. */
    List<SopLain> katalog() {
        return jdbc.sql(
                        "SELECT kode, judul, unit, nomor FROM sop.katalog WHERE status <> 'DICABUT' ORDER BY kode")
                .query(SopLain.class)
                .list();
    }

    /** Until the end of the transaction the versions of this SOP change one after another. */
    void lock(String kode) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('sop ' || ?, laksana.instansi()))")
                .param(kode)
                .query((_, _) -> true)
                .single();
    }

    Optional<UUID> find(String kode) {
        return jdbc.sql("SELECT id FROM sop.sop WHERE kode = ?")
                .param(kode)
                .query(UUID.class)
                .optional();
    }

    UUID insertSop(String kode) {
        return jdbc.sql("INSERT INTO sop.sop (kode) VALUES (?) RETURNING id")
                .param(kode)
                .query(UUID.class)
                .single();
    }

    Set<String> daftarSidik() {
        return jdbc.sql("SELECT sidik FROM sop.versi_sop").query(String.class).set();
    }

    boolean known(UUID sopId, String sidik) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM sop.versi_sop WHERE sop_id = ? AND sidik = ?)")
                .params(sopId, sidik)
                .query(Boolean.class)
                .single();
    }

    /** What an act changes; the content stays. */
    void update(VersiSop versi, Status status) {
        var sop = versi.sop();
        jdbc.sql(
                        """
                        UPDATE sop.versi_sop
                        SET status = :status, nomor = :nomor, pembuatan = :pembuatan, efektif = :efektif,
                            pengesah_jabatan = :jabatan, pengesah_nama = :nama, pengesah_nip = :nip,
                            urutan = urutan + 1
                        WHERE id = :id
                        """)
                .param("status", status.name())
                .param("nomor", sop.nomor())
                .param("pembuatan", sop.tanggal().pembuatan())
                .param("efektif", sop.tanggal().efektif())
                .param("jabatan", sop.disahkanOleh().jabatan())
                .param("nama", sop.disahkanOleh().nama())
                .param("nip", sop.disahkanOleh().nip())
                .param("id", versi.id())
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private VersiSop map(ResultSet row, int number) throws SQLException {
        String berkas = row.getString("berkas");
        var tanggal =
                new Tanggal(
                        row.getObject("pembuatan", LocalDate.class),
                        row.getObject("revisi", LocalDate.class),
                        row.getObject("efektif", LocalDate.class));
        var pengesahan =
                new Pengesahan(
                        row.getString("pengesah_jabatan"),
                        row.getString("pengesah_nama"),
                        row.getString("pengesah_nip"));
        return new VersiSop(
                row.getObject("id", UUID.class),
                row.getObject("sop_id", UUID.class),
                row.getInt("nomor_versi"),
                Status.valueOf(row.getString("status")),
                Asal.valueOf(row.getString("asal")),
                row.getObject("dibuat", OffsetDateTime.class).toInstant(),
                row.getInt("urutan"),
                berkas,
                isi.baca(
                        row.getString("sidik"),
                        berkas,
                        row.getString("nomor"),
                        tanggal,
                        pengesahan));
    }
}
