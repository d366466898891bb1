package id.laksana.naskah.web;

import id.laksana.naskah.Komentar;
import id.laksana.naskah.LembarTampil;
import id.laksana.naskah.Naskah;
import id.laksana.naskah.VersiNaskah;
import id.laksana.naskah.bentuk.AturanNaskah;
import id.laksana.naskah.bentuk.BersihIsi;
import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.naskah.jenis.Bidang;
import id.laksana.organisasi.Jabatan;
import id.laksana.web.Choice;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The form in which a naskah is written.
 *
 * @param versi the newest that is saved
 * @param isi what the fields hold
 * @param ditolak it was not saved, and the errors say why; else they say what is wanting
 */
public record SuntingPage(
        Naskah naskah,
        VersiNaskah versi,
        IsiNaskah isi,
        UUID tugas,
        FormErrors errors,
        boolean ditolak,
        AturanNaskah aturan,
        List<Jabatan> pimpinan,
        List<Komentar> komentar,
        LembarTampil lembar) {

    public String path() {
        return naskah.path() + "/sunting";
    }

    /** What stands in the field of a rich text where no script runs. */
    public String teks(Bidang field) {
        String text = isi.teks(field.kode());
        return field.ragam() == Bidang.Ragam.ISI ? BersihIsi.sunting(text) : text;
    }

    public List<Bidang> bidang() {
        return naskah.jenis().bidang().stream().filter(Bidang::diisi).toList();
    }

    /** Posts that may sign; the one that was chosen stays also when it is none of them. */
    public List<Choice> penandatangan(String kode) {
        String chosen = isi.teks(kode);
        boolean known =
                chosen.isEmpty() || pimpinan.stream().anyMatch(post -> post.kode().equals(chosen));
        return Stream.concat(
                        known ? Stream.empty() : Stream.of(Choice.of(chosen, chosen)),
                        pimpinan.stream().map(post -> Choice.of(post.kode(), post.nama())))
                .toList();
    }

    public List<Komentar> komentar(String kode) {
        return komentar.stream().filter(one -> one.bidang().equals(kode)).toList();
    }
}
