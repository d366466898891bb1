package id.laksana.sop.bentuk;

import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.Bagan.Alir;
import id.laksana.sop.bentuk.routing.Connection;
import id.laksana.sop.bentuk.routing.Field;
import id.laksana.sop.bentuk.routing.Garis;
import id.laksana.sop.bentuk.routing.Router;
import id.laksana.sop.bentuk.routing.Simbol;
import id.laksana.sop.bentuk.routing.Titik;
import id.laksana.sop.bentuk.routing.Ukuran;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the flow on the sheets: symbols of the rows, connectors in the strips, and the lines
 * between them.
 */
final class BaganBuilder {

    private final Sop sop;
    private final Alur alur;
    private final LebarKolom lebar;
    private final Ukuran ukuran;
    private final Words words;

    BaganBuilder(Sop sop, Alur alur, LebarKolom lebar) {
        this.sop = sop;
        this.alur = alur;
        this.lebar = lebar;
        ukuran = Ukuran.of(lebar.pelaksana());
        words = new Words(lebar.pelaksana());
    }

    /** The sheets with their drawing; empty when a sheet has no room for its arrows. */
    Optional<List<Lembar>> draw(List<Lembar> sheets) {
        var symbols = new RowSymbols(sop, lebar, ukuran);
        var strips = new Strips(sop, alur, lebar, ukuran, sheets, symbols);
        var drawn = new ArrayList<Lembar>();
        for (Lembar sheet : sheets) {
            Optional<Bagan> bagan = draw(sheet, symbols, strips.of(sheet));
            if (bagan.isEmpty()) {
                return Optional.empty();
            }
            drawn.add(
                    new Lembar(
                            sheet.nomor(),
                            sheet.baris(),
                            sheet.pitaAtas(),
                            sheet.pitaBawah(),
                            sheet.bidang(),
                            bagan.get()));
        }
        return Optional.of(drawn);
    }

    private Optional<Bagan> draw(Lembar sheet, RowSymbols symbols, Strips.OfSheet strip) {
        var simbol = new ArrayList<Simbol>();
        var links = new ArrayList<Garis>();
        for (Baris row : sheet.baris()) {
            List<Simbol> ofRow = symbols.of(row);
            simbol.addAll(ofRow);
            links.addAll(links(ofRow));
        }
        simbol.addAll(strip.simbol());
        var arrows = arrows(sheet, simbol, strip);
        var connections = arrows.stream().map(Arrow::connection).toList();
        return Router.route(field(sheet, strip), simbol, links, connections)
                .map(lines -> new Bagan(simbol, name(lines, arrows)));
    }

    private Field field(Lembar sheet, Strips.OfSheet strip) {
        var x = new ArrayList<Double>();
        for (int i = 0; i <= lebar.banyakPelaksana(); i++) {
            x.add(lebar.xPelaksana(i));
        }
        var y = new ArrayList<Double>();
        sheet.baris().forEach(row -> y.add(row.y()));
        y.add(sheet.pitaBawah().y());
        boolean below = sheet.pitaBawah().tinggi() > 0;
        boolean empty = strip.bawahKosong();
        return new Field(
                x,
                y,
                ukuran,
                sheet.pitaAtas().tinggi() > 0,
                below && !empty,
                below && empty ? PageBreaks.STRIP : 0);
    }

    /** Rows done jointly: one box per column, joined by a line. */
    private static List<Garis> links(List<Simbol> ofRow) {
        var links = new ArrayList<Garis>();
        for (int i = 0; i + 1 < ofRow.size(); i++) {
            double y = ofRow.get(i).tempat().yTengah();
            var from = new Titik(ofRow.get(i).tempat().kanan(), y);
            var to = new Titik(ofRow.get(i + 1).tempat().x(), y);
            links.add(new Garis(null, List.of(from, to), List.of(), null));
        }
        return links;
    }

    /** An arrow on one sheet: whole, or the part up to or from a connector. */
    private record Arrow(Connection connection, @Nullable Panah panah, @Nullable String huruf) {}

    private List<Arrow> arrows(Lembar sheet, List<Simbol> simbol, Strips.OfSheet strip) {
        var arrows = new ArrayList<Arrow>();
        Simbol start = strip.mulai();
        if (start != null) {
            arrows.add(
                    new Arrow(
                            connection(0, List.of(start), row(simbol, 1), false, List.of()),
                            null,
                            null));
        }
        for (Panah panah : alur.daftarPanah()) {
            boolean leaves = sheet.contains(panah.dari());
            boolean enters = !panah.ke().selesai() && sheet.contains(panah.ke().no());
            if (!leaves && !enters || strip.tanpaGaris(panah)) {
                continue;
            }
            Simbol connector = strip.simbol(panah);
            List<Simbol> dari = leaves ? row(simbol, panah.dari()) : only(connector);
            List<Simbol> ke = enters ? row(simbol, panah.ke().no()) : only(connector);
            var kata = leaves ? words.of(panah) : List.<Connection.Words>of();
            var connection = connection(arrows.size(), dari, ke, panah.kembali(), kata);
            arrows.add(new Arrow(connection, panah, leaves && enters ? null : letter(connector)));
        }
        return arrows;
    }

    private static @Nullable String letter(@Nullable Simbol connector) {
        return connector == null || connector.jenis() != Simbol.Jenis.SEGILIMA
                ? null
                : connector.tulisan();
    }

    private static List<Simbol> only(@Nullable Simbol connector) {
        return Stream.ofNullable(connector).toList();
    }

    private static List<Simbol> row(List<Simbol> simbol, int no) {
        return simbol.stream().filter(s -> s.no() == no).toList();
    }

    private static Connection connection(
            int id,
            List<Simbol> dari,
            List<Simbol> ke,
            boolean kembali,
            List<Connection.Words> kata) {
        return new Connection(id, dari, ke, kembali, kata);
    }

    private static List<Alir> name(List<Garis> lines, List<Arrow> arrows) {
        var named = new ArrayList<Alir>();
        for (int i = 0; i < lines.size(); i++) {
            Arrow arrow = i < arrows.size() ? arrows.get(i) : null;
            named.add(
                    arrow == null
                            ? new Alir(lines.get(i), null, null)
                            : new Alir(lines.get(i), arrow.panah(), arrow.huruf()));
        }
        return named;
    }
}
