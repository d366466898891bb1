package id.laksana.sop.bentuk;

import id.laksana.sop.bentuk.Identitas.Alinea;
import id.laksana.sop.bentuk.Identitas.Bidang;
import id.laksana.sop.bentuk.Identitas.Halaman;
import id.laksana.sop.bentuk.routing.Rect;
import java.util.Base64;

/** One identity sheet as a picture. */
final class IdentitasSvg {

    private static final double LINE = 0.25;
    private static final double FRAME = 0.35;

    private final Svg svg;

    private IdentitasSvg(Svg svg) {
        this.svg = svg;
    }

    static String draw(Identitas identitas, int nomor, String judul, int banyakLembar) {
        Kertas kertas = identitas.kertas();
        var view = new Rect(0, 0, kertas.lebar(), kertas.tinggi());
        String title = Kata.FORM.get("lembar.identitas", judul);
        var svg = new Svg(view, title, Kata.FORM.get("lembar.identitas.isi"));
        new IdentitasSvg(svg).sheet(identitas.daftarHalaman().get(nomor - 1), identitas.kop());
        LembarSvg.foot(svg, judul, kertas, nomor, banyakLembar);
        return svg.close();
    }

    private void sheet(Halaman halaman, Kop kop) {
        halaman.daftarBidang().forEach(this::box);
        svg.rect(halaman.bingkai(), FRAME);
        byte[] picture = kop.lambang();
        Rect place = halaman.lambang();
        if (place == null) {
            return;
        }
        if (picture == null) {
            svg.raw(placeholder(place));
        } else {
            svg.image(
                    Kop.fit(picture, place),
                    "image/png",
                    Base64.getEncoder().encodeToString(picture));
        }
    }

    /** Shows where the emblem goes as long as none is given. */
    static String placeholder(Rect place) {
        String words = Kata.FORM.get("identitas.lambang");
        return """
                <rect x="%s" y="%s" width="%s" height="%s" rx="2" stroke="#777" stroke-width=".25" \
                stroke-dasharray="1.2 1" fill="none"/>
                <text x="%s" y="%s" font-size="2.2" text-anchor="middle" fill="#555">%s</text>
                """
                .formatted(
                        Svg.number(place.x()),
                        Svg.number(place.y()),
                        Svg.number(place.lebar()),
                        Svg.number(place.tinggi()),
                        Svg.number(place.xTengah()),
                        Svg.number(place.yTengah() + 0.8),
                        Svg.escape(words));
    }

    private void box(Bidang bidang) {
        svg.rect(bidang.tempat(), LINE);
        bidang.isi().forEach(this::paragraph);
    }

    private void paragraph(Alinea alinea) {
        var ragam = alinea.ragam();
        if (!alinea.tanda().isEmpty()) {
            svg.text(
                    alinea.x() - Alinea.TANDA,
                    alinea.y(),
                    ragam.ukuran(),
                    false,
                    ragam.tebal(),
                    alinea.tanda());
        }
        double y = alinea.y();
        for (String line : alinea.baris()) {
            svg.text(alinea.x(), y, ragam.ukuran(), ragam.tengah(), ragam.tebal(), line);
            if (alinea.bergaris()) {
                double half = ragam.huruf().width(line, ragam.ukuran()) / 2;
                svg.line(alinea.x() - half, y + 0.9, alinea.x() + half, y + 0.9, LINE);
            }
            y += ragam.spasi();
        }
    }
}
