package id.laksana.sop.bentuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What every PDF we write keeps: PDF/A-2u and PDF/UA-1, as veraPDF reads them. */
public final class PdfRules {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfRules() {}

    public static void assertKept(String name, byte[] pdf) throws Exception {
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                String why =
                        result.getTestAssertions().stream()
                                .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                                .distinct()
                                .collect(Collectors.joining("\n"));
                assertThat(result.isCompliant()).as("%s %s %s", name, flavour, why).isTrue();
            }
        }
    }
}
