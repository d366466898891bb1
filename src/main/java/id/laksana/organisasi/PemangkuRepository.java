package id.laksana.organisasi;

import id.laksana.organisasi.PenentuanPemangku.FaktaJabatan;
import id.laksana.organisasi.PenentuanPemangku.Orang;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts from which it is decided who acts for a post. */
@Repository
class PemangkuRepository {

    private final JdbcClient jdbc;

    PemangkuRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The posts asked about and those whose holders stand in for them, directly or through another
     * absence.
     */
    Map<UUID, FaktaJabatan> fakta(Collection<UUID> daftarJabatan, Instant saat) {
        var result = new HashMap<UUID, FaktaJabatan>();
        jdbc.sql(
                        """
                        WITH RECURSIVE hari AS MATERIALIZED (SELECT organisasi.tanggal(:saat) AS tgl),
                        perlu (jabatan_id) AS (
                          SELECT unnest(:jabatan::uuid[])
                          UNION
                          SELECT p.oleh_id
                          FROM perlu JOIN organisasi.pengganti p USING (jabatan_id)
                          WHERE p.berlaku @> (SELECT tgl FROM hari))
                        SELECT j.id, j.kode, j.nama, j.formasi, g.id AS pegawai, g.nama_lengkap, m.sebagai,
                               p.oleh_id, p.sebagai AS oleh_sebagai
                        FROM perlu
                        JOIN organisasi.jabatan j ON j.id = perlu.jabatan_id
                        CROSS JOIN hari
                        LEFT JOIN organisasi.pemangku_jabatan m ON m.jabatan_id = j.id AND m.berlaku @> tgl
                        LEFT JOIN organisasi.pegawai g
                          ON g.id = m.pegawai_id AND (g.berhenti IS NULL OR g.berhenti > tgl)
                        LEFT JOIN organisasi.pengganti p ON p.jabatan_id = j.id AND p.berlaku @> tgl
                        WHERE j.berlaku @> tgl
                        ORDER BY j.id, m.kursi, g.nama_lengkap
                        """)
                .param("saat", at(saat))
                .param("jabatan", daftarJabatan.toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> collect(row, result));
        return result;
    }

    /** Posts this person holds that day, or would act for by an absence rule. */
    List<UUID> jabatanTersangkut(UUID pegawai, Instant saat) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE hari AS MATERIALIZED (SELECT organisasi.tanggal(:saat) AS tgl),
                        pegang (jabatan_id) AS (
                          SELECT jabatan_id FROM organisasi.pemangku_jabatan
                          WHERE pegawai_id = :pegawai AND berlaku @> (SELECT tgl FROM hari)
                          UNION
                          SELECT p.jabatan_id
                          FROM pegang JOIN organisasi.pengganti p ON p.oleh_id = pegang.jabatan_id
                          WHERE p.berlaku @> (SELECT tgl FROM hari))
                        SELECT jabatan_id FROM pegang JOIN organisasi.jabatan j ON j.id = jabatan_id
                        ORDER BY j.kepala DESC, j.eselon NULLS LAST, j.kode
                        """)
                .param("saat", at(saat))
                .param("pegawai", pegawai)
                .query(UUID.class)
                .list();
    }

    static OffsetDateTime at(Instant saat) {
        return saat.atOffset(ZoneOffset.UTC);
    }

    private static void collect(ResultSet row, Map<UUID, FaktaJabatan> result) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var post = result.get(id);
        if (post == null) {
            String olehSebagai = row.getString("oleh_sebagai");
            post =
                    new FaktaJabatan(
                            id,
                            row.getString("kode"),
                            row.getString("nama"),
                            row.getInt("formasi"),
                            new ArrayList<>(),
                            row.getObject("oleh_id", UUID.class),
                            olehSebagai == null ? Sebagai.PLH : Sebagai.of(olehSebagai));
            result.put(id, post);
        }
        var pegawai = row.getObject("pegawai", UUID.class);
        if (pegawai != null) {
            post.orang()
                    .add(
                            new Orang(
                                    pegawai,
                                    row.getString("nama_lengkap"),
                                    Sebagai.of(row.getString("sebagai"))));
        }
    }
}
