package id.laksana.sop.bpmn;

import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Bersama;
import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the rows of an SOP into BPMN nodes, column by column, and the arrows into flows. */
final class GraphBuilder {

    private final Sop sop;
    private final Alur alur;
    private final Joins joins;
    private final Set<String> callable;
    private final Words words;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<Integer, Row> rows = new HashMap<>();
    private int column;

    GraphBuilder(Sop sop, Set<String> callable, Words words) {
        this.sop = sop;
        this.alur = Alur.of(sop);
        this.joins = new Joins(sop, alur);
        this.callable = callable;
        this.words = words;
    }

    /**
     * @param join gateway where parallel branches meet
     * @param first where a return comes in
     * @param exit where the arrows start
     * @param skip where the way around an optional row comes back
     * @param ends end events by arrow
     */
    private record Row(
            @Nullable Node join,
            Node first,
            Node exit,
            @Nullable Node skip,
            Map<Panah, Node> ends) {

        Node entry(boolean kembali) {
            return join == null || kembali ? first : join;
        }
    }

    Graph build() {
        Node start = add(Node.Kind.START, "mulai", words.get("mulai"), sop.langkah(1));
        sop.daftarLangkah().forEach(langkah -> rows.put(langkah.no(), addRow(langkah)));
        link(start, row(1).entry(true), "", null, null);
        alur.daftarPanah().forEach(this::connect);
        resetMergesAtForks();
        return new Graph(List.copyOf(nodes), List.copyOf(flows));
    }

    private Row addRow(Langkah langkah) {
        Node join = addJoin(langkah);
        Node optional =
                langkah.opsional() == null
                        ? null
                        : add(
                                Node.Kind.EXCLUSIVE,
                                "opsional_" + langkah.no(),
                                langkah.opsional(),
                                langkah);
        Node merge =
                optional == null && joint(langkah) && ways(langkah, join) > 1
                        ? add(Node.Kind.EXCLUSIVE, "masuk_" + langkah.no(), "", langkah)
                        : null;
        Body body = addBody(langkah);
        Node first = optional == null ? body.first : optional;
        if (merge != null) {
            chain(merge, first);
            first = merge;
        }
        Node exit = body.last;
        if (langkah.bercabang()) {
            exit = chain(exit, addDecision(langkah));
        }
        Node skip = null;
        if (optional != null) {
            skip = add(Node.Kind.EXCLUSIVE, "lewat_" + langkah.no(), "", langkah);
            chain(optional, body.first);
            link(optional, skip, words.get("dilewati"), Conditions.skipped(langkah.no()), null);
            exit = langkah.bercabang() ? exit : chain(exit, skip);
        }
        if (alur.keluar(langkah.no()).size() > 1 && !langkah.bercabang()) {
            exit = chain(exit, add(Node.Kind.PARALLEL, "paralel_" + langkah.no(), "", langkah));
        }
        if (join != null) {
            connectJoin(join, first, langkah);
        }
        return new Row(join, first, exit, skip, addEnds(langkah));
    }

    private static boolean joint(Langkah langkah) {
        return langkah.bersama() == Bersama.SEMUA && langkah.oleh().size() > 1;
    }

    /** How many flows come in; a parallel gateway would wait for all of them. */
    private long ways(Langkah langkah, @Nullable Node join) {
        List<Panah> masuk = alur.masuk(langkah.no());
        long returns = masuk.stream().filter(Panah::kembali).count();
        long forward = masuk.size() - returns + (langkah.no() == 1 ? 1 : 0);
        return returns + (join == null ? forward : 1);
    }

    private @Nullable Node addJoin(Langkah langkah) {
        Node.Kind kind = joins.gateway(langkah.no());
        return kind == null ? null : add(kind, "gabung_" + langkah.no(), "", langkah);
    }

    /** With {@code salah_satu} the first to come goes on; those who come later end here. */
    private void connectJoin(Node join, Node first, Langkah langkah) {
        if (join.kind() != Node.Kind.EXCLUSIVE) {
            chain(join, first);
            return;
        }
        int no = langkah.no();
        Node late = add(Node.Kind.END, "gabung_" + no + "_susulan", words.get("susulan"), langkah);
        link(join, first, "", Conditions.firstToCome(no), Conditions.markCome(no));
        link(join, late, "", Conditions.hasCome(no), null);
    }

    private record Body(Node first, Node last) {}

    /**
     * Every pelaksana of a joint row has a task of its own; where one acts for all there is one
     * task.
     */
    private Body addBody(Langkah langkah) {
        int no = langkah.no();
        if (!joint(langkah)) {
            Node.Kind kind =
                    Conditions.callable(langkah, callable) ? Node.Kind.CALL : Node.Kind.TASK;
            Node task = add(kind, "langkah_" + no, langkah.kegiatan(), langkah);
            return new Body(task, task);
        }
        Node fork = add(Node.Kind.PARALLEL, "bersama_" + no, "", langkah);
        List<Node> tasks = new ArrayList<>();
        for (String kode : langkah.oleh()) {
            String id = "langkah_" + no + "_" + kode;
            tasks.add(
                    new Node(id, Node.Kind.TASK, langkah.kegiatan(), sop.kolom(kode), column, no));
        }
        column++;
        nodes.addAll(tasks);
        Node join = add(Node.Kind.PARALLEL, "bersama_" + no + "_selesai", "", langkah);
        for (Node task : tasks) {
            chain(chain(fork, task), join);
        }
        return new Body(fork, join);
    }

    private Node addDecision(Langkah langkah) {
        var keputusan = langkah.keputusan();
        if (keputusan == null) {
            return add(Node.Kind.EXCLUSIVE, "cabang_" + langkah.no(), "", langkah);
        }
        String question = keputusan.pertanyaan() == null ? "" : keputusan.pertanyaan();
        return add(Node.Kind.EXCLUSIVE, "keputusan_" + langkah.no(), question, langkah);
    }

    private Map<Panah, Node> addEnds(Langkah langkah) {
        Map<Panah, Node> ends = new HashMap<>();
        for (Panah panah : alur.keluar(langkah.no())) {
            if (panah.ke().selesai()) {
                String id =
                        "selesai_" + langkah.no() + (ends.isEmpty() ? "" : "_" + (ends.size() + 1));
                ends.put(panah, add(Node.Kind.END, id, words.get("selesai"), langkah));
            }
        }
        return ends;
    }

    private void connect(Panah panah) {
        Row from = row(panah.dari());
        Node end = from.ends.get(panah);
        Node to = end == null ? row(panah.ke().no()).entry(panah.kembali()) : end;
        Node exit = from.exit;
        boolean main = panah.equals(alur.keluar(panah.dari()).getFirst());
        if (from.skip != null
                && main
                && !from.skip.equals(exit)
                && sop.langkah(panah.dari()).bercabang()) {
            decide(exit, from.skip, panah);
            chain(from.skip, to);
        } else {
            decide(exit, to, panah);
        }
    }

    private void decide(Node from, Node to, Panah panah) {
        link(from, to, label(panah), Conditions.taken(panah), reopened(panah));
    }

    /** A return into one of several branches lets the next arrival through again. */
    private @Nullable String reopened(Panah panah) {
        return sop.daftarLangkah().stream()
                .map(Langkah::no)
                .filter(no -> joins.gateway(no) == Node.Kind.EXCLUSIVE)
                .filter(
                        no ->
                                joins.forksMeetingAt(no).stream()
                                        .anyMatch(f -> joins.entersBranch(panah, f.no(), no)))
                .findFirst()
                .map(Conditions::forgetCome)
                .orElse(null);
    }

    private String label(Panah panah) {
        if (panah.label() != null) {
            return panah.label();
        }
        return switch (panah.jenis()) {
            case YA -> words.get("ya");
            case TIDAK -> words.get("tidak");
            case LANJUT, CABANG -> "";
        };
    }

    /** A new round through a fork lets the first branch through again. */
    private void resetMergesAtForks() {
        for (Langkah langkah : sop.daftarLangkah()) {
            if (joins.gateway(langkah.no()) == Node.Kind.EXCLUSIVE) {
                joins.forksMeetingAt(langkah.no())
                        .forEach(fork -> resetAt(fork.no(), langkah.no()));
            }
        }
    }

    private void resetAt(int fork, int join) {
        flows.replaceAll(
                flow ->
                        flow.target().id().equals("paralel_" + fork)
                                ? flow.withOnTake(Conditions.forgetCome(join))
                                : flow);
    }

    private Row row(int no) {
        Row row = rows.get(no);
        if (row == null) {
            throw new IllegalStateException("no row " + no + " in " + sop.kode());
        }
        return row;
    }

    private Node chain(Node from, Node to) {
        link(from, to, "", null, null);
        return to;
    }

    private void link(
            Node from, Node to, String label, @Nullable String condition, @Nullable String onTake) {
        String id = "alur_" + from.id() + "__" + to.id();
        long twins =
                flows.stream()
                        .filter(flow -> flow.source().equals(from) && flow.target().equals(to))
                        .count();
        flows.add(
                new Flow(
                        twins == 0 ? id : id + "_" + (twins + 1),
                        from,
                        to,
                        label,
                        condition,
                        onTake));
    }

    private Node add(Node.Kind kind, String id, String name, Langkah langkah) {
        int lane = sop.kolom(langkah.oleh().getFirst());
        int row = kind == Node.Kind.START ? 0 : langkah.no();
        var node = new Node(id, kind, name, lane, column++, row);
        nodes.add(node);
        return node;
    }
}
