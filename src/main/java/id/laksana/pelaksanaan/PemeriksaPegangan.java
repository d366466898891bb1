package id.laksana.pelaksanaan;

import id.laksana.organisasi.Bawahan;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Pengisi;
import id.laksana.pelaksanaan.mesin.Pegangan;
import id.laksana.pelaksanaan.mesin.Petugas;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whether who has a task in hand may still act. Asked at the moment of acting and of showing, so
 * that nothing has to be tidied up when a holder leaves a post: what has become void simply stands
 * in nobody's way.
 */
@Component
class PemeriksaPegangan {

    private final PenerimaTugas penerima;
    private final Pemangkuan pemangkuan;
    private final Bawahan bawahan;
    private final Pengisi pengisi;

    PemeriksaPegangan(
            PenerimaTugas penerima, Pemangkuan pemangkuan, Bawahan bawahan, Pengisi pengisi) {
        this.penerima = penerima;
        this.pemangkuan = pemangkuan;
        this.bawahan = bawahan;
        this.pengisi = pengisi;
    }

    /** It keeps others from the task. */
    boolean berlaku(List<String> kepada, Pegangan held, Instant saat) {
        return held.limpahan() == null
                ? masihBerwenang(kepada, held.oleh().pegawai(), saat)
                : masihMemangku(held.limpahan().dari(), saat) && terjangkau(kepada, held, saat);
    }

    /** In any of the posts the person acts for. */
    private boolean masihBerwenang(List<String> kepada, UUID pegawai, Instant saat) {
        return pemangkuan.jabatanYangDipegang(pegawai, saat).stream()
                .filter(held -> !held.berhalangan())
                .anyMatch(
                        held ->
                                !Collections.disjoint(
                                        kepada, penerima.milik(held.jabatan(), pegawai, saat)));
    }

    /** A holder who is absent keeps the post, and what he gave out of it stays given. */
    private boolean masihMemangku(Petugas dari, Instant saat) {
        return pemangkuan.pemangku(dari.jabatan(), saat).stream()
                .anyMatch(held -> held.pegawai().equals(dari.pegawai()));
    }

    /**
     * Whom it was delegated to may do it: still below the post, or of the team. That holds when the
     * giver has left the post as well, for the post gave it, until it is taken back.
     */
    boolean terjangkau(List<String> kepada, Pegangan held, Instant saat) {
        var limpahan = held.limpahan();
        return limpahan != null
                && dalamJangkauan(kepada, limpahan.dari().jabatan(), held.oleh().pegawai(), saat);
    }

    boolean dalamJangkauan(List<String> kepada, UUID jabatan, UUID pegawai, Instant saat) {
        return bawahan.termasuk(jabatan, pegawai, saat)
                || penerima.tim(kepada).stream()
                        .flatMap(tim -> pengisi.tim(tim, saat).stream())
                        .anyMatch(member -> member.pegawai().equals(pegawai));
    }
}
