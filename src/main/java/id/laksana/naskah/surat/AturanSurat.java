package id.laksana.naskah.surat;

import java.util.List;

/**
 * How an instansi handles letters.
 *
 * @param instruksi what a disposition may order, in the order of the list
 * @param formulir letters may be sent by the public form
 */
public record AturanSurat(List<String> instruksi, Hitungan hitungan, boolean formulir) {

    /** How the 24 hours and 2 x 24 hours of urgent letters are counted. */
    public enum Hitungan {
        /** A day is a working day, at the same time of day. */
        HARI_KERJA,
        /** By the clock, also over night and on holidays. */
        JAM
    }

    public static final int TERBANYAK = 40;
    public static final int TERPANJANG = 80;

    /** Until the instansi sets its own. */
    public static final AturanSurat BAWAAN =
            new AturanSurat(
                    List.of(
                            "Tindak lanjuti",
                            "Proses sesuai ketentuan",
                            "Pelajari/telaah",
                            "Tanggapan dan saran",
                            "Koordinasikan/konfirmasikan",
                            "Siapkan bahan",
                            "Siapkan jawaban/konsep",
                            "Wakili/hadiri",
                            "Hadir bersama saya",
                            "Agendakan",
                            "Monitor",
                            "Untuk diketahui (UDK)",
                            "Untuk menjadi perhatian (UMP)",
                            "Bicarakan dengan saya",
                            "Teruskan",
                            "Edarkan",
                            "Arsipkan/File"),
                    Hitungan.HARI_KERJA,
                    false);
}
