package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.AturanSurat;
import id.laksana.naskah.surat.AturanSurat.Hitungan;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rule for letters as it was typed: one instruction a line. */
public record IsianAturan(
        @Nullable String instruksi, @Nullable String hitungan, @Nullable String formulir) {

    static IsianAturan dari(AturanSurat aturan) {
        return new IsianAturan(
                String.join("\n", aturan.instruksi()),
                aturan.hitungan().name(),
                aturan.formulir() ? "true" : null);
    }

    private List<String> baris() {
        return Objects.requireNonNullElse(instruksi, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    FormErrors masalah() {
        var lines = baris();
        boolean wrong =
                lines.isEmpty()
                        || lines.size() > AturanSurat.TERBANYAK
                        || lines.stream().anyMatch(l -> l.length() > AturanSurat.TERPANJANG);
        return wrong
                ? FormErrors.none()
                        .with(
                                "instruksi",
                                "aturan-surat.instruksi.salah",
                                AturanSurat.TERBANYAK,
                                AturanSurat.TERPANJANG)
                : FormErrors.none();
    }

    AturanSurat aturan() {
        return new AturanSurat(
                baris(),
                Hitungan.JAM.name().equals(hitungan) ? Hitungan.JAM : Hitungan.HARI_KERJA,
                formulir != null);
    }
}
