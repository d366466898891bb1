package id.laksana.kinerja;

import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A sheet with its rows and entries, of the other instansi; its task is there already. */
@Component
@Order(3)
class ForeignKinerja implements ForeignData {

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        var tugas =
                instansi.insert(
                        """
                        INSERT INTO kinerja.lembar (tugas_id, pelaksanaan_id, sop, periode)
                        SELECT id, pelaksanaan_id, :a, :a FROM pelaksanaan.tugas LIMIT 1 RETURNING tugas_id
                        """,
                        "Triwulan " + marker);
        instansi.insert(
                """
                INSERT INTO kinerja.indikator (tugas_id, nomor, indikator, satuan, target, desimal, bawah, atas, sumber,
                  unit, rekap)
                VALUES (:a, 1, :b, '%', '', '', '', '', '', '', '') RETURNING tugas_id
                """,
                tugas, "Indikator " + marker);
        instansi.insert(
                """
                INSERT INTO kinerja.data (tugas_id, nomor, indikator, satuan, target, sumber, rekap, realisasi)
                VALUES (:a, 1, :b, '%', '', '', '', :b) RETURNING tugas_id
                """,
                tugas, "Indikator " + marker);
    }
}
