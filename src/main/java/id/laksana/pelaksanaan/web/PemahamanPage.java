package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.PemahamanVersi.Diminta;
import id.laksana.pelaksanaan.PemahamanVersi.VersiBaru;
import id.laksana.pelaksanaan.mesin.Pencocokan;
import id.laksana.sop.Langkah;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version that asks to be read, with what it changes.
 *
 * @param diminta the reader is asked and has not said so
 * @param paham when the reader said so; null while he has not
 * @param daftar everybody who is asked; null for who does not keep cases
 */
public record PemahamanPage(
        VersiBaru baru,
        boolean diminta,
        @Nullable Instant paham,
        @Nullable List<Diminta> daftar,
        List<Langkah> ditambah,
        List<Langkah> dihapus,
        List<Ubahan> diubah) {

    /** A row that means the same in other words or with another pelaksana or time. */
    public record Ubahan(Langkah lama, Langkah baru) {}

    static PemahamanPage of(
            VersiBaru baru,
            boolean diminta,
            @Nullable Instant paham,
            @Nullable List<Diminta> daftar) {
        var before = baru.sebelumnya();
        Pencocokan match = baru.pencocokan();
        if (before == null || match == null) {
            return new PemahamanPage(baru, diminta, paham, daftar, List.of(), List.of(), List.of());
        }
        var old = before.sop();
        var now = baru.versi().sop();
        return new PemahamanPage(
                baru,
                diminta,
                paham,
                daftar,
                match.baru().stream().map(now::langkah).toList(),
                match.hilang().stream().map(old::langkah).toList(),
                match.padanan().stream()
                        .map(p -> new Ubahan(old.langkah(p.lama()), now.langkah(p.baru())))
                        .filter(change -> berubah(change.lama(), change.baru()))
                        .toList());
    }

    private static boolean berubah(Langkah before, Langkah after) {
        return !before.kegiatan().equals(after.kegiatan())
                || !before.oleh().equals(after.oleh())
                || !before.mutuBaku().equals(after.mutuBaku());
    }

    public String path() {
        return "/pelaksanaan/pemahaman/" + baru.versi().sop().kode();
    }

    public boolean tetap() {
        return ditambah.isEmpty() && dihapus.isEmpty() && diubah.isEmpty();
    }

    public long sudah() {
        return daftar == null ? 0 : daftar.stream().filter(one -> one.waktu() != null).count();
    }
}
