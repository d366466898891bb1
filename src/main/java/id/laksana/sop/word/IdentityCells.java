package id.laksana.sop.word;

import id.laksana.sop.bentuk.Identitas.Alinea;
import id.laksana.sop.bentuk.Identitas.Bidang;
import id.laksana.sop.bentuk.Identitas.Halaman;
import java.util.ArrayList;
import java.util.List;

/** The table of one identity page: its framed boxes as cells. */
final class IdentityCells {

    private IdentityCells() {}

    static List<Cell> of(Halaman page) {
        return page.daftarBidang().stream()
                .map(box -> new Cell(box.tempat(), content(box), false, false))
                .toList();
    }

    private static List<Paragraph> content(Bidang box) {
        var content = new ArrayList<Paragraph>();
        double top = box.tempat().y();
        for (Alinea alinea : box.isi()) {
            double lineTop = alinea.y() - Paragraph.firstBaseLine(alinea.ragam());
            content.add(paragraph(alinea, Math.max(0, lineTop - top), box));
            top = lineTop + alinea.baris().size() * alinea.ragam().spasi();
        }
        return content;
    }

    private static Paragraph paragraph(Alinea alinea, double before, Bidang box) {
        boolean marked = !alinea.tanda().isEmpty();
        return new Paragraph(
                before,
                alinea.x() - box.tempat().x(),
                alinea.tanda(),
                marked ? Alinea.TANDA : 0,
                Paragraph.flowing(alinea.baris()),
                alinea.ragam(),
                alinea.bergaris());
    }
}
