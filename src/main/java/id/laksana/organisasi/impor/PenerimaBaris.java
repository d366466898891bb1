package id.laksana.organisasi.impor;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a sheet one after the other. */
@FunctionalInterface
interface PenerimaBaris {

    /**
     * @param nomor row as the spreadsheet counts it
     */
    void baris(int nomor, List<Sel> sel) throws BerkasDitolak, IOException;
}
