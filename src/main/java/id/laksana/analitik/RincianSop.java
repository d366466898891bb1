package id.laksana.analitik;

import id.laksana.sop.Langkah;
import id.laksana.sop.VersiSop;
import id.laksana.sop.Waktu;
import id.laksana.sop.Waktu.Satuan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A version of an SOP measured over a time.
 *
 * @param belum cases not measured yet, because they are many
 */
public record RincianSop(
        VersiSop versi,
        Kurun kurun,
        BarisSop ringkasan,
        List<BarisMutu> langkah,
        List<BarisJabatan> jabatan,
        List<Keputusan> keputusan,
        List<Alasan> alasan,
        @Nullable WaktuTunggu tunggu,
        List<RagamJalan> ragam,
        long banyakRagam,
        long belum) {

    /**
     * @param lama null when no case has done the row
     * @param melampaui how many cases took longer than the standard
     * @param kembali how often it sent the work back
     */
    public record BarisMutu(
            Langkah langkah,
            List<String> pelaksana,
            @Nullable Persentil lama,
            long melampaui,
            long kembali) {

        public @Nullable Waktu baku() {
            return langkah.mutuBaku().waktu();
        }

        public Bagian lewat() {
            return new Bagian(melampaui, lama == null ? 0 : lama.banyak());
        }
    }

    /**
     * The tasks that a post did on a row.
     *
     * @param satuan of the standard time; null: none
     */
    public record BarisJabatan(
            int langkah,
            String jabatan,
            @Nullable String unit,
            @Nullable Satuan satuan,
            Persentil lama,
            long melampaui) {

        public Bagian lewat() {
            return new Bagian(melampaui, lama.banyak());
        }
    }

    /**
     * @param jawaban null: a unit was sent back while the others went on
     * @param ke 0 is the end
     */
    public record Keputusan(
            int langkah, @Nullable String jawaban, int ke, boolean kembali, long banyak) {}

    /** Why the work came back. */
    public record Alasan(int langkah, String teks, Instant waktu, UUID pelaksanaan) {}

    /**
     * What the ended cases waited for.
     *
     * @param jumlah working minutes of all of them
     * @param tengah the median of each part, which therefore do not add up
     */
    public record WaktuTunggu(long banyak, JumlahMenit jumlah, JumlahMenit tengah) {}

    public record JumlahMenit(
            long dikerjakan,
            long menungguLuar,
            long menungguSop,
            long ditangguhkan,
            long menungguLain) {

        public long semua() {
            return dikerjakan + menungguLuar + menungguSop + ditangguhkan;
        }
    }

    /**
     * A way that ended cases really took.
     *
     * @param langkah the rows in the order in which they were opened
     * @param menit median of the working minutes
     * @param hari median of the working days
     * @param contoh the newest cases that took it
     */
    public record RagamJalan(
            List<Integer> langkah, Bagian bagian, long menit, long hari, List<UUID> contoh) {}

    /** How often each row sent the work back. */
    static Map<Integer, Long> kembali(List<Keputusan> decisions) {
        return decisions.stream()
                .filter(Keputusan::kembali)
                .collect(
                        Collectors.groupingBy(
                                Keputusan::langkah, Collectors.summingLong(Keputusan::banyak)));
    }
}
