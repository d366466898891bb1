package id.laksana.organisasi.impor;

import java.util.List;

/** Compares the rows of one kind with what is stored, and writes the difference; all in SQL. */
interface Perbandingan {

    JenisImpor jenis();

    /** What only the rows together or the stored data can tell; reads the temporary table. */
    List<Masalah> periksa(Impor impor);

    /** Writes the rows of the temporary table with what each would change. */
    void bandingkan(Impor impor);

    void terapkan(Impor impor);

    /** Rows of one sort, with the stored values beside the new ones. */
    List<BarisImpor> baris(Impor impor, String perubahan, int mulai, int banyak);
}
