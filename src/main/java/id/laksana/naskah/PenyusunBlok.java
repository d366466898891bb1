package id.laksana.naskah;

import id.laksana.naskah.bentuk.BlokTandatangan;
import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.naskah.jenis.JenisNaskah;
import id.laksana.organisasi.Atasan;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.Golongan;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.Pegawai;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Sebagai;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Blocks of signature, from the tree of posts and who holds them. */
@Component
class PenyusunBlok {

    private static final String KOSONG = "...";
    private static final String POLITIK = "politik";

    private final DaftarJabatan jabatan;
    private final DaftarPegawai pegawai;
    private final Pemangkuan pemangkuan;
    private final Atasan atasan;
    private final Clock clock;

    PenyusunBlok(
            DaftarJabatan jabatan,
            DaftarPegawai pegawai,
            Pemangkuan pemangkuan,
            Atasan atasan,
            Clock clock) {
        this.jabatan = jabatan;
        this.pegawai = pegawai;
        this.pemangkuan = pemangkuan;
        this.atasan = atasan;
        this.clock = clock;
    }

    /** With who would sign it now. */
    BlokTandatangan rancangan(JenisNaskah jenis, IsiNaskah isi) {
        var post = jabatan.denganKode(isi.teks(IsiNaskah.PENANDATANGAN));
        if (post.isEmpty()) {
            return new BlokTandatangan(List.of(KOSONG), "", KOSONG, null, null);
        }
        var acting =
                pemangkuan.yangBertindak(List.of(post.get().id()), clock.instant()).stream()
                        .findFirst();
        return blok(
                jenis,
                post.get(),
                isi,
                acting.map(one -> one.sebagai()).orElse(Sebagai.DEFINITIF),
                acting.flatMap(one -> pegawai.pegawai(one.pegawai())).orElse(null));
    }

    /** With who signs it. */
    BlokTandatangan tanda(JenisNaskah jenis, IsiNaskah isi, Sebagai sebagai, UUID siapa) {
        var post = jabatan.denganKode(isi.teks(IsiNaskah.PENANDATANGAN)).orElseThrow();
        return blok(jenis, post, isi, sebagai, pegawai.pegawai(siapa).orElseThrow());
    }

    private BlokTandatangan blok(
            JenisNaskah jenis,
            Jabatan post,
            IsiNaskah isi,
            Sebagai sebagai,
            @Nullable Pegawai person) {
        var chain = rantai(isi).orElse(List.of(post));
        String before =
                switch (sebagai) {
                    case DEFINITIF -> "";
                    case PLT -> "Plt.";
                    case PLH -> "Plh.";
                };
        var names = chain.stream().map(Jabatan::nama).toList();
        if (person == null) {
            return new BlokTandatangan(names, before, KOSONG, null, null);
        }
        // the block of a kepala daerah has neither rank nor NIP, nor do regulations print them
        boolean bare = jenis.tanpaNip() || post.jenis().equals(POLITIK);
        String grade = person.golongan();
        return new BlokTandatangan(
                names,
                before,
                jenis.tanpaNip() ? person.nama() : person.namaLengkap(),
                bare || grade == null ? null : Golongan.pangkat(grade),
                bare || person.nip() == null ? null : person.nipTercetak());
    }

    /**
     * From the post in whose name it is signed down to the signer's; empty when the signer does not
     * stand one or two levels below it.
     */
    Optional<List<Jabatan>> rantai(IsiNaskah isi) {
        var signer = jabatan.denganKode(isi.teks(IsiNaskah.PENANDATANGAN));
        String head = isi.teks(IsiNaskah.ATAS_NAMA);
        if (signer.isEmpty() || head.isBlank()) {
            return signer.map(List::of);
        }
        var chain = new ArrayList<Jabatan>(List.of(signer.get()));
        for (int level = 0; level < BlokTandatangan.TERJAUH; level++) {
            var above =
                    atasan.jabatanDiAtas(chain.getFirst().id(), clock.instant())
                            .flatMap(jabatan::jabatan);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            chain.addFirst(above.get());
            if (above.get().kode().equals(head)) {
                return Optional.of(chain);
            }
        }
        return Optional.empty();
    }
}
