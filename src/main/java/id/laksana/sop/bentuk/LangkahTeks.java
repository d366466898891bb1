package id.laksana.sop.bentuk;

import java.util.List;

/**
 * One row in words.
 *
 * @param pelaksana who acts
 * @param arah sentences that say where it goes on
 * @param mutuBaku sentences with kelengkapan, time and output
 */
public record LangkahTeks(
        int no,
        String pelaksana,
        String kegiatan,
        List<String> arah,
        List<String> mutuBaku,
        List<String> rincian) {

    public LangkahTeks {
        arah = List.copyOf(arah);
        mutuBaku = List.copyOf(mutuBaku);
        rincian = List.copyOf(rincian);
    }
}
