package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.SaringanMeja;
import id.laksana.pelaksanaan.SaringanMeja.Saring;
import id.laksana.pelaksanaan.SaringanMeja.Susunan;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** A filter of the desk as it stands in addresses, so that going back and bookmarks keep it. */
final class AlamatMeja {

    static final String MEJA = "/meja";
    static final String SARINGAN = "/meja/saringan";

    private AlamatMeja() {}

    /** As the query parameters of the desk name them; all may be missing. */
    record Isian(String saring, String susunan, String cari, String sop, String unit) {

        Isian {
            saring = saring == null ? "" : saring;
            susunan = susunan == null ? "" : susunan;
            cari = cari == null ? "" : cari;
            sop = sop == null ? "" : sop;
            unit = unit == null ? "" : unit;
        }

        SaringanMeja saringan() {
            return new SaringanMeja(Saring.of(saring), Susunan.of(susunan), cari, sop, unit);
        }
    }

    /** Only what differs from the usual desk. */
    static String untuk(String path, SaringanMeja saringan) {
        return alamat(path, isi(saringan));
    }

    /** With one more parameter. */
    static String untuk(String path, SaringanMeja saringan, String name, String value) {
        var params = isi(saringan);
        params.put(name, value);
        return alamat(path, params);
    }

    private static Map<String, String> isi(SaringanMeja saringan) {
        var params = new LinkedHashMap<String, String>();
        params.put("saring", saringan.saring() == Saring.SEMUA ? "" : saringan.saring().kode());
        params.put(
                "susunan", saringan.susunan() == Susunan.TENGGAT ? "" : saringan.susunan().kode());
        params.put("cari", saringan.cari());
        params.put("sop", saringan.sop());
        params.put("unit", saringan.unit());
        params.values().removeIf(String::isEmpty);
        return params;
    }

    private static String alamat(String path, Map<String, String> params) {
        var uri = UriComponentsBuilder.fromPath(path);
        params.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(params).toUriString();
    }
}
