package id.laksana.sop.periksa;

import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Tindakan;
import id.laksana.sop.Pelaksana;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.PemeriksaPelaksana.Keadaan;
import id.laksana.sop.Sop;
import java.util.Set;

/** The columns: enough of them, used, in order, and leading to people. */
final class PemeriksaanPelaksana {

    private static final Set<Tindakan> JOINT = Set.of(Tindakan.RAPAT, Tindakan.SOSIALISASI);

    private PemeriksaanPelaksana() {}

    static void periksa(Bahan bahan) {
        var columns = bahan.sop().daftarPelaksana();
        if (bahan.sop().sifat() == Sop.Sifat.ADMINISTRATIF && columns.size() < 2) {
            bahan.add(AturanSop.DUA_PELAKSANA, "pelaksana");
        }
        for (int i = 1; i <= columns.size(); i++) {
            column(bahan, columns.get(i - 1), i);
        }
        bahan.sop().daftarLangkah().forEach(langkah -> row(bahan, langkah));
    }

    private static void column(Bahan bahan, Pelaksana pelaksana, int position) {
        String letak = "pelaksana[" + position + "]";
        boolean used =
                bahan.sop().daftarLangkah().stream()
                        .anyMatch(langkah -> langkah.oleh().contains(pelaksana.kode()));
        if (!used) {
            bahan.add(AturanSop.KOLOM_TERPAKAI, letak, pelaksana.nama());
        }
        boolean edge = position == 1 || position == bahan.sop().daftarPelaksana().size();
        if (pelaksana.diisi() instanceof Pengisian.OlehPemohon && !edge) {
            bahan.add(AturanSop.URUTAN_KOLOM, letak, pelaksana.nama());
        }
        resolved(
                bahan,
                letak,
                pelaksana.nama(),
                bahan.konteks().pelaksana().keadaan(pelaksana.diisi()));
    }

    private static void row(Bahan bahan, Langkah langkah) {
        boolean joint = langkah.tindakan().stream().anyMatch(JOINT::contains);
        if (langkah.oleh().size() > 1 && langkah.bersama() == Langkah.Bersama.SEMUA && !joint) {
            bahan.add(AturanSop.PELAKSANA_BERSAMA, langkah, "oleh", langkah.oleh().size());
        }
        String group = langkah.untukSetiap();
        if (group != null) {
            String letak = "langkah[" + langkah.no() + "].untuk_setiap";
            resolved(bahan, letak, group, bahan.konteks().pelaksana().kelompokUnit(group));
        }
    }

    private static void resolved(Bahan bahan, String letak, String nama, Keadaan keadaan) {
        switch (keadaan) {
            case TIDAK_ADA -> bahan.add(AturanSop.PELAKSANA_DITEMUKAN, letak, nama);
            case KOSONG -> bahan.add(AturanSop.PELAKSANA_TERISI, letak, nama);
            case TERISI -> {}
        }
    }
}
