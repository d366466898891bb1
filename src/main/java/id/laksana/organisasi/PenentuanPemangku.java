package id.laksana.organisasi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides who acts for a post from the facts of one day. A Plh. stands before the holder, the
 * holder before a Plt.: a Plh. means the holder is absent, a Plt. that there is none (BKN SE
 * 1/SE/I/2021). Where a post has several seats everyone who holds it acts.
 */
final class PenentuanPemangku {

    /**
     * @param oleh the post whose holder stands in by an absence rule of that day
     */
    record FaktaJabatan(
            UUID id,
            String kode,
            String nama,
            int formasi,
            List<Orang> orang,
            @Nullable UUID oleh,
            Sebagai olehSebagai) {

        List<Orang> orang(Sebagai sebagai) {
            return orang.stream().filter(o -> o.sebagai() == sebagai).toList();
        }
    }

    record Orang(UUID pegawai, String nama, Sebagai sebagai) {}

    private final Map<UUID, FaktaJabatan> fakta;

    PenentuanPemangku(Map<UUID, FaktaJabatan> fakta) {
        this.fakta = fakta;
    }

    /** Those who act come first; an absent holder follows, marked. Nobody is listed twice. */
    List<Pemangku> pemangku(UUID jabatan) {
        return pemangku(jabatan, new HashSet<>());
    }

    private List<Pemangku> pemangku(UUID jabatan, Set<UUID> seen) {
        var post = fakta.get(jabatan);
        if (post == null || !seen.add(jabatan)) {
            return List
                    .of(); // a ring of absence rules resolves to nobody, never to an endless loop
        }
        var holders = post.orang(Sebagai.DEFINITIF);
        var standIns = standIns(post, holders, seen);
        if (post.formasi() > 1) {
            return distinct(acting(post, holders), standIns);
        }
        if (!standIns.isEmpty()) {
            return distinct(standIns, absent(post, holders));
        }
        return acting(post, holders.isEmpty() ? post.orang(Sebagai.PLT) : holders);
    }

    private List<Pemangku> standIns(FaktaJabatan post, List<Orang> holders, Set<UUID> seen) {
        var result = new ArrayList<Pemangku>();
        Orang absent = holders.isEmpty() ? null : holders.getFirst();
        post.orang(Sebagai.PLH).forEach(o -> result.add(of(post, o, Sebagai.PLH, false, absent)));
        if (post.oleh() != null && (post.olehSebagai() == Sebagai.PLH || holders.isEmpty())) {
            for (var other : pemangku(post.oleh(), seen)) {
                if (!other.berhalangan()) {
                    var orang = new Orang(other.pegawai(), other.nama(), post.olehSebagai());
                    Orang forWhom = post.olehSebagai() == Sebagai.PLH ? absent : null;
                    result.add(of(post, orang, post.olehSebagai(), false, forWhom));
                }
            }
        }
        return result;
    }

    private static List<Pemangku> acting(FaktaJabatan post, List<Orang> orang) {
        return orang.stream().map(o -> of(post, o, o.sebagai(), false, null)).toList();
    }

    private static List<Pemangku> absent(FaktaJabatan post, List<Orang> orang) {
        return orang.stream().map(o -> of(post, o, o.sebagai(), true, null)).toList();
    }

    private static List<Pemangku> distinct(List<Pemangku> first, List<Pemangku> second) {
        var seen = new HashSet<UUID>();
        var result = new ArrayList<>(first);
        result.addAll(second);
        result.removeIf(p -> !seen.add(p.pegawai()));
        return List.copyOf(result);
    }

    private static Pemangku of(
            FaktaJabatan post,
            Orang orang,
            Sebagai sebagai,
            boolean absent,
            @Nullable Orang forWhom) {
        return new Pemangku(
                orang.pegawai(),
                orang.nama(),
                post.id(),
                post.kode(),
                post.nama(),
                sebagai,
                absent,
                forWhom == null ? null : forWhom.nama(),
                forWhom == null ? null : forWhom.pegawai());
    }
}
