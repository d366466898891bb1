import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.List;

/**
 * How every case goes: through all rows of an SOP of ten, with one return.
 *
 * @param rows the row of each step
 * @param returns at which step the answer is Tidak
 */
record Course(Sop sop, List<Integer> rows, int returns) {

    static final String KODE = "lutim-setda-laporan-spm";

    static Course of(Sop sop) {
        int decides =
                sop.daftarLangkah().stream().filter(row -> row.bercabang()).findFirst().orElseThrow().no();
        int back = sop.langkah(decides).keputusan().tidak().no();
        var rows = new ArrayList<Integer>();
        for (int no = 1; no <= decides; no++) {
            rows.add(no);
        }
        for (int no = back; no <= sop.daftarLangkah().size(); no++) {
            rows.add(no);
        }
        return new Course(sop, rows, decides - 1);
    }

    int steps() {
        return rows.size();
    }

    boolean decides(int step) {
        return sop.langkah(rows.get(step)).bercabang();
    }

    boolean yes(int step) {
        return step != returns;
    }
}
