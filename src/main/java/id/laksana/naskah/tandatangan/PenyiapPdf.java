package id.laksana.naskah.tandatangan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Makes a PDF ready before the first signature, because afterwards nothing may be rewritten: the
 * note at the foot of each page, and an empty, tagged field for each who will sign. So the signed
 * file stays PDF/A-2u and PDF/UA-1 (ISO 14289-1, 7.18).
 */
final class PenyiapPdf {

    private static final String FONT = "/fonts/LiberationSans-Regular.ttf";
    private static final float SIZE = 6.5f;
    private static final float LEADING = 7.5f;
    private static final float BOTTOM = 7.2f * LetakBlok.MM;
    private static final float SIDE = 15 * LetakBlok.MM;
    private static final int MOST_PAGES = 2_000;

    private PenyiapPdf() {}

    /** The name of the field of the n-th signature. */
    static String isian(int urut) {
        return "ttd-" + urut;
    }

    /**
     * @param keterangan what screen readers say of each field
     * @param kaki lines at the foot of each page
     */
    static byte[] siapkan(
            byte[] pdf, List<LetakBlok> letak, List<String> keterangan, List<String> kaki)
            throws PdfDitolak {
        try (var document = Loader.loadPDF(pdf)) {
            periksa(document, letak);
            kaki(document, kaki);
            var form = document.getDocumentCatalog().getAcroForm();
            if (form == null) {
                form = new PDAcroForm(document);
                document.getDocumentCatalog().setAcroForm(form);
            }
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            for (int i = 0; i < letak.size(); i++) {
                field(document, form, isian(i + 1), letak.get(i), keterangan.get(i));
            }
            var out = new ByteArrayOutputStream(pdf.length + 64 * 1024);
            document.save(out);
            return out.toByteArray();
        } catch (InvalidPasswordException e) {
            throw new PdfDitolak(AlasanDitolak.PDF_TERKUNCI);
        } catch (IOException e) {
            throw new PdfDitolak(AlasanDitolak.PDF_RUSAK);
        }
    }

    private static void periksa(PDDocument document, List<LetakBlok> letak)
            throws PdfDitolak, IOException {
        if (document.isEncrypted()) {
            throw new PdfDitolak(AlasanDitolak.PDF_TERKUNCI);
        }
        if (!document.getSignatureDictionaries().isEmpty()) {
            throw new PdfDitolak(AlasanDitolak.SUDAH_DITANDATANGANI);
        }
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new PdfDitolak(AlasanDitolak.PDF_TERLALU_PANJANG);
        }
        if (letak.stream().anyMatch(one -> one.halaman() > pages)) {
            throw new PdfDitolak(AlasanDitolak.TIDAK_ADA_TEMPAT);
        }
    }

    private static void kaki(PDDocument document, List<String> lines) throws IOException {
        PDFont font;
        try (InputStream in = PenyiapPdf.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, in, true);
        }
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            try (var stream =
                    new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                // no part of the text that is read aloud on each page
                stream.beginMarkedContent(COSName.ARTIFACT);
                stream.setNonStrokingColor(0.25f);
                float y = box.getLowerLeftY() + BOTTOM + LEADING * (lines.size() - 1);
                for (String line : lines) {
                    float size = fitted(font, line, box.getWidth() - 2 * SIDE);
                    stream.beginText();
                    stream.setFont(font, size);
                    stream.newLineAtOffset(box.getLowerLeftX() + SIDE, y);
                    stream.showText(line);
                    stream.endText();
                    y -= LEADING;
                }
                stream.endMarkedContent();
            }
        }
    }

    private static float fitted(PDFont font, String line, float width) throws IOException {
        float needed = font.getStringWidth(line) / 1000 * SIZE;
        return needed > width ? SIZE * width / needed : SIZE;
    }

    private static void field(
            PDDocument document, PDAcroForm form, String name, LetakBlok place, String words)
            throws IOException {
        PDPage page = document.getPage(place.halaman() - 1);
        var field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(words);
        var widget = field.getWidgets().getFirst();
        PDRectangle rectangle = rectangle(page, place);
        widget.setRectangle(rectangle);
        widget.setPage(page);
        widget.setPrinted(true);
        widget.getCOSObject().setString(COSName.CONTENTS, words);
        var blank = new PDAppearanceStream(document);
        blank.setFormType(1);
        blank.setBBox(new PDRectangle(rectangle.getWidth(), rectangle.getHeight()));
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(blank);
        widget.setAppearance(appearance);
        var annotations = page.getAnnotations();
        annotations.add(widget);
        page.setAnnotations(annotations);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        form.getFields().add(field);
        StrukturTanda.daftarkan(document, page, widget, words);
    }

    /** In whole points: the picture of the signature has to get just the box of the empty field. */
    private static PDRectangle rectangle(PDPage page, LetakBlok place) {
        PDRectangle box = page.getCropBox();
        int width = Math.round(place.lebar() * LetakBlok.MM);
        int height = Math.round(place.tinggi() * LetakBlok.MM);
        float left = Math.min(place.kiri() * LetakBlok.MM, box.getWidth() - width);
        float top = Math.min(place.atas() * LetakBlok.MM, box.getHeight() - height);
        return new PDRectangle(
                Math.round(box.getLowerLeftX() + left),
                Math.round(box.getUpperRightY() - top - height),
                width,
                height);
    }

    /** The file cannot be signed as it is. */
    static final class PdfDitolak extends Exception {

        private static final long serialVersionUID = 1;
        private final AlasanDitolak alasan;

        PdfDitolak(AlasanDitolak alasan) {
            super(alasan.name(), null, false, false);
            this.alasan = alasan;
        }

        AlasanDitolak alasan() {
            return alasan;
        }
    }
}
