package id.laksana.naskah.surat;

import id.laksana.naskah.surat.LembarDisposisi.Isi;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.organisasi.LambangInstansi;
import id.laksana.sop.bentuk.DocumentPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lembar disposisi of a letter, PDF/A-2u and PDF/UA-1. */
@Service
@Transactional(readOnly = true)
public class CetakDisposisi {

    private final DaftarDisposisi disposisi;
    private final PengaturanSurat pengaturan;
    private final DaftarInstansi instansi;
    private final KodeOrganisasi organisasi;
    private final LambangInstansi lambang;
    private final MessageSource messages;

    CetakDisposisi(
            DaftarDisposisi disposisi,
            PengaturanSurat pengaturan,
            DaftarInstansi instansi,
            KodeOrganisasi organisasi,
            LambangInstansi lambang,
            MessageSource messages) {
        this.disposisi = disposisi;
        this.pengaturan = pengaturan;
        this.instansi = instansi;
        this.organisasi = organisasi;
        this.lambang = lambang;
        this.messages = messages;
    }

    public byte[] pdf(Surat surat) {
        Instansi own = instansi.sekarang();
        var sheet =
                new LembarDisposisi(
                        surat,
                        pengaturan.sekarang().instruksi(),
                        lambang.sekarang().orElse(null),
                        own.zona(),
                        (key, args) -> messages.getMessage(key, args, KataSurat.BAHASA));
        return DocumentPdf.render(sheet.tulis(isi(surat, own)));
    }

    /** One sheet for each leader, an empty one as long as there is none. */
    private List<Isi> isi(Surat surat, Instansi own) {
        var tree = disposisi.pohon(surat.id());
        var sheets = new ArrayList<Isi>();
        for (int i = 0; i < tree.size(); i++) {
            var root = tree.get(i);
            if (root.tingkat() == 0) {
                var below = tree.subList(i + 1, ends(tree, i));
                sheets.add(
                        new Isi(
                                kop(own, root.disposisi()),
                                root.disposisi(),
                                below.stream()
                                        .filter(one -> one.tingkat() == 1)
                                        .map(Cabang::disposisi)
                                        .filter(one -> one.status() != StatusDisposisi.DITARIK)
                                        .toList(),
                                below));
            }
        }
        return sheets.isEmpty()
                ? List.of(new Isi(kop(own, null), null, List.of(), List.of()))
                : sheets;
    }

    private static int ends(List<Cabang> tree, int root) {
        int end = root + 1;
        while (end < tree.size() && tree.get(end).tingkat() > 0) {
            end++;
        }
        return end;
    }

    /** The instansi, and the unit that the leader heads. */
    private List<String> kop(Instansi own, @Nullable Disposisi root) {
        String post = root == null ? "" : root.kepadaKode();
        int end = post.lastIndexOf('/');
        var units = end < 0 ? List.<String>of() : organisasi.jalurUnit(post.substring(0, end));
        return Stream.concat(Stream.of(own.nama()), units.stream())
                .map(line -> line.toUpperCase(Locale.ROOT))
                .toList();
    }
}
