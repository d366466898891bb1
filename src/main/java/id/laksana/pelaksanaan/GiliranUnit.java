package id.laksana.pelaksanaan;

/**
 * How far one unit is on a row that every unit does.
 *
 * @param kode of the unit
 * @param ditutup the case went on without it
 */
public record GiliranUnit(String kode, String nama, boolean terbuka, boolean ditutup) {

    public boolean selesai() {
        return !terbuka && !ditutup;
    }
}
