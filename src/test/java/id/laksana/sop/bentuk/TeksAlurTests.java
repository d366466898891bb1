package id.laksana.sop.bentuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TeksAlurTests {

    @Test
    void saysWhereADecisionLeads() {
        var step = BentukSop.teks(SopUji.named("uji-label"), Locale.of("id")).get(1);
        assertThat(step.arah())
                .containsExactly("Lengkap ke langkah 3, Belum lengkap kembali ke langkah 1.");
    }

    @Test
    void saysForkJoinAndEnd() {
        var steps = BentukSop.teks(SopUji.named("uji-serentak"), Locale.of("id"));
        assertThat(steps.get(1).arah()).containsExactly("Serentak ke langkah 3, 4, dan 5.");
        assertThat(steps.get(5).arah().getFirst())
                .isEqualTo("Dimulai setelah semua jalur selesai.");
        assertThat(steps.getLast().arah()).containsExactly("Selesai.");
    }

    @Test
    void namesAllWhoActTogether() {
        var step = BentukSop.teks(SopUji.named("uji-bersama"), Locale.of("id")).get(1);
        assertThat(step.pelaksana())
                .isEqualTo(
                        "Kepala Bagian, Kasubbag Tata Laksana, dan Analis Kebijakan bersama-sama");
    }

    @Test
    void speaksEnglishToo() {
        var step = BentukSop.teks(SopUji.named("uji-selesai"), Locale.ENGLISH).get(1);
        assertThat(step.arah()).containsExactly("Yes to step 3, No ends.");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        var none =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        var id = ResourceBundle.getBundle("messages.bentuk", Locale.ROOT, none);
        var en = ResourceBundle.getBundle("messages.bentuk", Locale.ENGLISH, none);
        assertThat(en.keySet()).isEqualTo(id.keySet());
    }
}
