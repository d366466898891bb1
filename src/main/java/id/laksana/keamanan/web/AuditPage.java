package id.laksana.keamanan.web;

import id.laksana.keamanan.audit.BarisAudit;
import id.laksana.web.PageContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One page of the log. */
public record AuditPage(
        String q,
        String tindakan,
        @Nullable LocalDate dari,
        @Nullable LocalDate sampai,
        List<String> daftarTindakan,
        List<BarisAudit> daftar,
        boolean lagi) {

    private static final String ABOUT_RIGHTS = "keamanan.hak";

    /** Rights are shown by their names; every other detail as it was written. */
    public String rincian(PageContext ctx, BarisAudit baris, String text) {
        if (!baris.tindakan().startsWith(ABOUT_RIGHTS)) {
            return text;
        }
        return Arrays.stream(text.split(", "))
                .map(hak -> ctx.has("hak." + hak) ? ctx.t("hak." + hak) : hak)
                .collect(Collectors.joining("; "));
    }
}
