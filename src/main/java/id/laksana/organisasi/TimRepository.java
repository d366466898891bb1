package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TimRepository {

    private static final String TIM =
            """
            SELECT t.id, t.kode, t.nama, t.sk,
                   (SELECT v.nama FROM organisasi.unit_kerja_versi v WHERE v.unit_id = t.unit_id
                    ORDER BY lower(v.berlaku) DESC LIMIT 1) AS nama_unit,
                   lower(t.berlaku) AS sejak, upper(t.berlaku) AS sampai,
                   (SELECT count(*) FROM organisasi.anggota_tim a
                    WHERE a.tim_id = t.id AND (upper_inf(a.berlaku) OR upper(a.berlaku) > :hari)) AS jumlah_anggota
            FROM organisasi.tim t
            """;

    private final JdbcClient jdbc;

    TimRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Tim> list(LocalDate hari) {
        return jdbc.sql(TIM + "ORDER BY upper(t.berlaku) DESC NULLS FIRST, t.nama")
                .param("hari", hari)
                .query(Tim.class)
                .list();
    }

    Optional<Tim> find(UUID id, LocalDate hari) {
        return jdbc.sql(TIM + "WHERE t.id = :id")
                .param("hari", hari)
                .param("id", id)
                .query(Tim.class)
                .optional();
    }

    boolean exists(String kode) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organisasi.tim WHERE kode = ?)")
                .param(kode)
                .query(Boolean.class)
                .single();
    }

    List<Tim.Anggota> members(UUID tim) {
        return jdbc.sql(
                        """
                        SELECT a.pegawai_id AS pegawai, g.nama_lengkap AS nama, g.peraga, a.peran,
                               lower(a.berlaku) AS sejak, upper(a.berlaku) AS sampai
                        FROM organisasi.anggota_tim a JOIN organisasi.pegawai g ON g.id = a.pegawai_id
                        WHERE a.tim_id = ?
                        ORDER BY upper(a.berlaku) DESC NULLS FIRST, array_position(
                          ARRAY['pengarah', 'penanggung-jawab', 'ketua', 'wakil', 'sekretaris', 'anggota'], a.peran),
                          g.nama
                        """)
                .param(tim)
                .query(Tim.Anggota.class)
                .list();
    }

    UUID insert(
            String kode,
            String nama,
            @Nullable String sk,
            @Nullable UUID unit,
            LocalDate sejak,
            @Nullable LocalDate end) {
        return jdbc.sql(
                        """
                        INSERT INTO organisasi.tim (kode, nama, sk, unit_id, berlaku)
                        VALUES (:kode, :nama, :sk, :unit, daterange(:sejak, :end)) RETURNING id
                        """)
                .param("kode", kode)
                .param("nama", nama)
                .param("sk", sk)
                .param("unit", unit)
                .param("sejak", sejak)
                .param("end", end)
                .query(UUID.class)
                .single();
    }

    void insertMember(
            UUID tim, UUID pegawai, String peran, LocalDate sejak, @Nullable LocalDate end) {
        jdbc.sql(
                        """
                        INSERT INTO organisasi.anggota_tim (tim_id, pegawai_id, peran, berlaku)
                        VALUES (:tim, :pegawai, :peran, daterange(:sejak, :end))
                        """)
                .param("tim", tim)
                .param("pegawai", pegawai)
                .param("peran", peran)
                .param("sejak", sejak)
                .param("end", end)
                .update();
    }

    boolean isMember(UUID tim, UUID pegawai, LocalDate sejak, @Nullable LocalDate end) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM organisasi.anggota_tim
                                       WHERE tim_id = :tim AND pegawai_id = :pegawai
                                         AND berlaku && daterange(:sejak, :end))
                        """)
                .param("tim", tim)
                .param("pegawai", pegawai)
                .param("sejak", sejak)
                .param("end", end)
                .query(Boolean.class)
                .single();
    }

    /** Memberships that have not begun by then stay as they are. */
    int endMember(UUID tim, UUID pegawai, LocalDate end) {
        return jdbc.sql(
                        """
                        UPDATE organisasi.anggota_tim SET berlaku = daterange(lower(berlaku), :end)
                        WHERE tim_id = :tim AND pegawai_id = :pegawai AND lower(berlaku) < :end
                          AND (upper_inf(berlaku) OR upper(berlaku) > :end)
                        """)
                .param("tim", tim)
                .param("pegawai", pegawai)
                .param("end", end)
                .update();
    }

    void end(UUID tim, LocalDate end) {
        jdbc.sql(
                        """
                        UPDATE organisasi.tim SET berlaku = daterange(lower(berlaku), :end)
                        WHERE id = :tim AND lower(berlaku) < :end
                        """)
                .param("tim", tim)
                .param("end", end)
                .update();
    }

    List<KelompokUnit> groups(LocalDate hari) {
        return jdbc.sql(
                        """
                        SELECT k.id, k.kode, k.nama, k.ditutup,
                               (SELECT count(*) FROM organisasi.anggota_kelompok_unit a
                                WHERE a.kelompok_id = k.id AND a.berlaku @> CAST(:hari AS date)) AS jumlah_unit
                        FROM organisasi.kelompok_unit k ORDER BY k.ditutup NULLS FIRST, k.nama
                        """)
                .param("hari", hari)
                .query(KelompokUnit.class)
                .list();
    }

    boolean groupExists(String kode) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organisasi.kelompok_unit WHERE kode = ?)")
                .param(kode)
                .query(Boolean.class)
                .single();
    }

    List<KelompokUnit.Anggota> groupMembers(UUID kelompok, LocalDate hari) {
        return jdbc.sql(
                        """
                        SELECT u.id AS unit, u.kode,
                               (SELECT v.nama FROM organisasi.unit_kerja_versi v WHERE v.unit_id = u.id
                                ORDER BY lower(v.berlaku) DESC LIMIT 1) AS nama
                        FROM organisasi.anggota_kelompok_unit a JOIN organisasi.unit_kerja u ON u.id = a.unit_id
                        WHERE a.kelompok_id = :kelompok AND a.berlaku @> CAST(:hari AS date)
                        ORDER BY a.urutan, u.kode
                        """)
                .param("kelompok", kelompok)
                .param("hari", hari)
                .query(KelompokUnit.Anggota.class)
                .list();
    }

    UUID insertGroup(String kode, String nama) {
        return jdbc.sql(
                        "INSERT INTO organisasi.kelompok_unit (kode, nama) VALUES (?, ?) RETURNING id")
                .params(kode, nama)
                .query(UUID.class)
                .single();
    }

    /** Does nothing when the unit is in the group already. */
    int insertGroupMember(UUID kelompok, UUID unit, LocalDate sejak) {
        return jdbc.sql(
                        """
                        INSERT INTO organisasi.anggota_kelompok_unit (kelompok_id, unit_id, berlaku, urutan)
                        SELECT :kelompok, :unit, daterange(:sejak, NULL), coalesce(max(urutan), 0) + 1
                        FROM organisasi.anggota_kelompok_unit WHERE kelompok_id = :kelompok
                        ON CONFLICT DO NOTHING
                        """)
                .param("kelompok", kelompok)
                .param("unit", unit)
                .param("sejak", sejak)
                .update();
    }

    void endGroupMember(UUID kelompok, UUID unit, LocalDate end) {
        jdbc.sql(
                        """
                        UPDATE organisasi.anggota_kelompok_unit
                        SET berlaku = daterange(lower(berlaku), greatest(:end, lower(berlaku) + 1))
                        WHERE kelompok_id = :kelompok AND unit_id = :unit
                          AND (upper_inf(berlaku) OR upper(berlaku) > :end)
                        """)
                .param("kelompok", kelompok)
                .param("unit", unit)
                .param("end", end)
                .update();
    }

    void closeGroup(UUID kelompok, LocalDate hari) {
        jdbc.sql("UPDATE organisasi.kelompok_unit SET ditutup = :hari WHERE id = :id")
                .param("hari", hari)
                .param("id", kelompok)
                .update();
    }
}
