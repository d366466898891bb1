import id.laksana.database.Tenant;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pengisi;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.PelaksanaanSop;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.sop.Pelaksana.Pengisian;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Our public service, with all it asks and checks: who may act, the history, due moments, addressees. */
final class LaksanaSteps implements Contender {

    private final Program program;
    private final Course course;
    private final int instansi;
    private final PelaksanaanSop service;
    private final Map<String, Pelaku> people = new HashMap<>();
    private final List<UUID> cases = new ArrayList<>();

    LaksanaSteps(Program program, Course course) {
        this.program = program;
        this.course = course;
        instansi = program.instansi(course.sop().instansi());
        service = program.bean(PelaksanaanSop.class);
        course.sop().daftarPelaksana().forEach(column -> people.put(column.kode(), holder(column.diisi())));
    }

    private Pelaku holder(Pengisian filled) {
        var pengisi = program.bean(Pengisi.class);
        List<Pemangku> found =
                program.read(
                        instansi,
                        () ->
                                switch (filled) {
                                    case Pengisian.OlehJabatan(var post) -> pengisi.jabatan(post, Instant.now());
                                    case Pengisian.OlehStaf(var unit, var post) -> pengisi.staf(unit, post, Instant.now());
                                    default -> throw new IllegalStateException(filled.toString());
                                });
        return found.getFirst().sebagaiPelaku(instansi);
    }

    @Override
    public String name() {
        return "Laksana, public service";
    }

    @Override
    public void start(int count) {
        cases.clear();
        var starter = who(0);
        for (int i = 0; i < count; i++) {
            var result =
                    Tenant.call(
                            instansi, () -> service.mulai(course.sop().kode(), "Uji " + UUID.randomUUID(), null, starter, true));
            cases.add(((HasilPelaksanaan.Diterima) result).pelaksanaan());
        }
    }

    @Override
    public List<Callable<?>> acts(int step) {
        var oleh = who(step);
        var answer = course.decides(step) ? course.yes(step) ? Putusan.YA : Putusan.TIDAK : null;
        String reason = course.yes(step) ? null : "Angka capaian belum cocok.";
        return tasks().stream()
                .<Callable<?>>map(
                        task ->
                                () -> {
                                    var result =
                                            Tenant.call(instansi, () -> service.selesaikan(task, answer, reason, oleh));
                                    if (!(result instanceof HasilPelaksanaan.Diterima)) {
                                        throw new IllegalStateException(result.toString());
                                    }
                                    return result;
                                })
                .toList();
    }

    List<UUID> cases() {
        return cases;
    }

    Pelaku who(int step) {
        return people.get(course.sop().langkah(course.rows().get(step)).oleh().getFirst());
    }

    List<UUID> tasks() {
        return program.read(
                instansi,
                () ->
                        program.bean(JdbcClient.class)
                                .sql(
                                        "SELECT id FROM pelaksanaan.tugas WHERE pelaksanaan_id = ANY (?) AND berakhir IS NULL")
                                .param(cases.toArray(UUID[]::new))
                                .query(UUID.class)
                                .list());
    }
}
