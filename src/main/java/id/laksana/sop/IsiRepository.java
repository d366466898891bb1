package id.laksana.sop;

import id.laksana.sop.SopFile.Result.Content;
import id.laksana.sop.VersiSop.Asal;
import id.laksana.sop.VersiSop.Status;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stores the content of a new version, and what is looked up in it. */
@Repository
class IsiRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IsiRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @return id of the new version
     */
    UUID insert(
            UUID sopId, Content content, String berkas, Asal asal, Status status, Instant dibuat) {
        UUID id = insertVersi(sopId, content, berkas, asal, status, dibuat);
        var sop = content.sop();
        for (int i = 0; i < sop.daftarPelaksana().size(); i++) {
            insertPelaksana(id, i + 1, sop.daftarPelaksana().get(i).nama());
        }
        for (int i = 0; i < sop.dasarHukum().size(); i++) {
            insertDasarHukum(id, i + 1, sop.dasarHukum().get(i));
        }
        for (int i = 0; i < sop.keterkaitan().size(); i++) {
            insertKeterkaitan(id, i + 1, sop.keterkaitan().get(i));
        }
        var names = new LinkedHashSet<String>(List.of(NamaSop.kunci(sop.judul())));
        sop.alias().forEach(alias -> names.add(NamaSop.kunci(alias)));
        names.forEach(name -> insertNama(id, name));
        return id;
    }

    private UUID insertVersi(
            UUID sopId, Content content, String berkas, Asal asal, Status status, Instant dibuat) {
        var sop = content.sop();
        var teks = TeksCari.of(sop);
        return jdbc.sql(
                        """
                        INSERT INTO sop.versi_sop
                          (sop_id, nomor_versi, status, asal, berkas, sidik, isi, judul, unit, sifat, jumlah_langkah,
                           nomor, pembuatan, revisi, efektif, pengesah_jabatan, pengesah_nama, pengesah_nip, dibuat,
                           teks, cari)
                        SELECT :sop, coalesce(max(nomor_versi), 0) + 1, :status, :asal, :berkas, :sidik, :isi::jsonb,
                               :judul, :unit, :sifat, :langkah, :nomor, :pembuatan, :revisi, :efektif, :jabatan,
                               :nama, :nip, :dibuat, :teks,
                               setweight(to_tsvector('sop.pencarian', :utama), 'A')
                                 || setweight(to_tsvector('sop.pencarian', :teks), 'B')
                        FROM sop.versi_sop WHERE sop_id = :sop
                        RETURNING id
                        """)
                .param("sop", sopId)
                .param("status", status.name())
                .param("asal", asal.name())
                .param("berkas", berkas)
                .param("sidik", IsiVersi.sidik(berkas))
                .param("isi", json.writeValueAsString(content.isi()))
                .param("judul", sop.judul())
                .param("unit", sop.unit())
                .param("sifat", sop.sifat().name())
                .param("langkah", sop.daftarLangkah().size())
                .param("nomor", sop.nomor())
                .param("pembuatan", sop.tanggal().pembuatan())
                .param("revisi", sop.tanggal().revisi())
                .param("efektif", sop.tanggal().efektif())
                .param("jabatan", sop.disahkanOleh().jabatan())
                .param("nama", sop.disahkanOleh().nama())
                .param("nip", sop.disahkanOleh().nip())
                .param("dibuat", VersiRepository.at(dibuat))
                .param("utama", teks.utama())
                .param("teks", teks.isi())
                .query(UUID.class)
                .single();
    }

    private void insertPelaksana(UUID versi, int urutan, String nama) {
        jdbc.sql("INSERT INTO sop.pelaksana_versi (versi_id, urutan, nama) VALUES (?, ?, ?)")
                .params(versi, urutan, nama)
                .update();
    }

    private void insertDasarHukum(UUID versi, int urutan, String kutipan) {
        var peraturan = Peraturan.parse(kutipan).map(this::register).orElse(null);
        insertDasarHukum(versi, urutan, kutipan, peraturan);
    }

    private void insertDasarHukum(
            UUID versi, int urutan, String kutipan, @Nullable UUID peraturan) {
        jdbc.sql(
                        """
                        INSERT INTO sop.dasar_hukum (versi_id, urutan, kutipan, peraturan_id)
                        VALUES (:versi, :urutan, :kutipan, :peraturan)
                        """)
                .param("versi", versi)
                .param("urutan", urutan)
                .param("kutipan", kutipan)
                .param("peraturan", peraturan)
                .update();
    }

    /** The register keeps the first wording of a regulation's subject. */
    private UUID register(Peraturan peraturan) {
        jdbc.sql(
                        """
                        INSERT INTO sop.peraturan (kunci, jenis, nomor, tahun, tentang, tingkat, cari)
                        VALUES (:kunci, :jenis, :nomor, :tahun, :tentang, :tingkat,
                                to_tsvector('sop.pencarian', :sebutan || ' ' || :tentang))
                        ON CONFLICT (instansi_id, kunci) DO NOTHING
                        """)
                .param("kunci", peraturan.kunci())
                .param("sebutan", peraturan.sebutan())
                .param("jenis", peraturan.jenis())
                .param("nomor", peraturan.nomor())
                .param("tahun", peraturan.tahun())
                .param("tentang", peraturan.tentang())
                .param("tingkat", peraturan.tingkat())
                .update();
        return jdbc.sql("SELECT id FROM sop.peraturan WHERE kunci = ?")
                .param(peraturan.kunci())
                .query(UUID.class)
                .single();
    }

    private void insertKeterkaitan(UUID versi, int urutan, Sop.Keterkaitan keterkaitan) {
        jdbc.sql(
                        """
                        INSERT INTO sop.keterkaitan (versi_id, urutan, judul, kode, kunci)
                        VALUES (:versi, :urutan, :judul, :kode, :kunci)
                        """)
                .param("versi", versi)
                .param("urutan", urutan)
                .param("judul", keterkaitan.judul())
                .param("kode", keterkaitan.kode())
                .param("kunci", NamaSop.kunci(keterkaitan.judul()))
                .update();
    }

    private void insertNama(UUID versi, String kunci) {
        jdbc.sql("INSERT INTO sop.nama_sop (versi_id, kunci) VALUES (?, ?)")
                .params(versi, kunci)
                .update();
    }
}
