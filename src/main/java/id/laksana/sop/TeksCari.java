package id.laksana.sop;

import java.util.ArrayList;
import java.util.List;

/**
 * What the search field looks through.
 *
 * @param utama names and number; a hit here stands above one in the rest
 */
record TeksCari(String utama, String isi) {

    static TeksCari of(Sop sop) {
        var utama = new ArrayList<String>(List.of(sop.judul()));
        utama.addAll(sop.alias());
        if (sop.nomor() != null) {
            utama.add(sop.nomor());
        }
        var isi = new ArrayList<String>();
        sop.daftarLangkah().forEach(langkah -> isi.addAll(of(langkah)));
        sop.daftarPelaksana().forEach(pelaksana -> isi.add(pelaksana.nama()));
        isi.addAll(sop.dasarHukum());
        isi.addAll(sop.peringatan());
        isi.addAll(sop.tujuan());
        isi.addAll(sop.definisi());
        return new TeksCari(String.join(". ", utama), String.join(". ", isi));
    }

    private static List<String> of(Langkah langkah) {
        var words = new ArrayList<String>(List.of(langkah.kegiatan()));
        words.addAll(langkah.rincian());
        words.addAll(langkah.mutuBaku().kelengkapan());
        words.addAll(langkah.mutuBaku().output());
        return words;
    }
}
