package id.laksana.sop.web;

import id.laksana.berkas.Aturan.Berat;
import id.laksana.berkas.Temuan;
import id.laksana.sop.periksa.AturanSop;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the check of a version found, and which rules it satisfies. */
public record PemeriksaanPage(List<KelompokTemuan> kelompok, List<AturanSop> terpenuhi) {

    static PemeriksaanPage of(List<Temuan> temuan) {
        Set<Object> broken = temuan.stream().map(Temuan::aturan).collect(Collectors.toSet());
        var kept =
                Stream.of(AturanSop.values()).filter(aturan -> !broken.contains(aturan)).toList();
        return new PemeriksaanPage(KelompokTemuan.of(temuan), kept);
    }

    public long menghalangi() {
        return count(Berat.MENGHALANGI);
    }

    public long saran() {
        return count(Berat.SARAN);
    }

    private long count(Berat berat) {
        return kelompok.stream().filter(group -> group.aturan().berat() == berat).count();
    }
}
