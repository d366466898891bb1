package id.laksana.sop;

/**
 * Says whether a column of an SOP leads to people; answered from the organisation of the instansi.
 */
public interface PemeriksaPelaksana {

    enum Keadaan {
        TERISI,
        /** The post, team or group is known, but nobody holds it now. */
        KOSONG,
        TIDAK_ADA
    }

    Keadaan keadaan(Pelaksana.Pengisian pengisian);

    /** For the owner of the SOP. */
    boolean unitAda(String kode);

    /** For rows that are done by every unit of a group. */
    Keadaan kelompokUnit(String kode);
}
