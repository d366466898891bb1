package id.laksana.naskah.tandatangan.web;

import id.laksana.naskah.tandatangan.KunciTandaTangan;
import id.laksana.naskah.tandatangan.PengaturanTandaTangan;
import id.laksana.web.FormErrors;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's own signature. */
public record TandaTanganPage(
        PengaturanTandaTangan pengaturan,
        List<KunciTandaTangan> daftar,
        boolean nikTersimpan,
        Instant sekarang,
        FormErrors errors) {

    public @Nullable KunciTandaTangan berlaku() {
        return daftar.stream().filter(one -> one.berlaku(sekarang)).findFirst().orElse(null);
    }

    public List<KunciTandaTangan> dahulu() {
        return daftar.stream().filter(one -> !one.berlaku(sekarang)).toList();
    }
}
