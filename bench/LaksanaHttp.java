import id.laksana.organisasi.Pelaku;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same through the pages, as people do it: a session of who holds the post, a form with its CSRF token, and the
 * desk that comes back as HTML with what waits now.
 */
final class LaksanaHttp implements Contender {

    private final Program program;
    private final Course course;
    private final LaksanaSteps inside;
    private final Map<UUID, Session> sessions = new HashMap<>();
    private final Map<UUID, String> tokens = new HashMap<>();

    LaksanaHttp(Program program, Course course, LaksanaSteps inside) {
        this.program = program;
        this.course = course;
        this.inside = inside;
    }

    @Override
    public String name() {
        return "Laksana: form with CSRF token, the desk comes back as HTML";
    }

    @Override
    public void start(int cases) {
        inside.start(cases);
    }

    @Override
    public List<Callable<?>> acts(int step) throws Exception {
        var oleh = inside.who(step);
        var session = session(oleh);
        var form =
                Map.of(
                        "jawaban", course.decides(step) ? course.yes(step) ? "YA" : "TIDAK" : "",
                        "catatan", course.yes(step) ? "" : "Angka capaian belum cocok.",
                        "_csrf", tokens.get(oleh.pegawai()));
        return inside.tasks().stream()
                .<Callable<?>>map(
                        task ->
                                () -> {
                                    var answer = session.post("/tugas/" + task, form);
                                    if (!answer.uri().getPath().equals("/meja")) {
                                        throw new IllegalStateException("refused at " + answer.uri());
                                    }
                                    return answer;
                                })
                .toList();
    }

    private Session session(Pelaku oleh) throws Exception {
        var known = sessions.get(oleh.pegawai());
        if (known == null) {
            String account =
                    program.read(
                            oleh.instansi(),
                            () ->
                                    program.bean(JdbcClient.class)
                                            .sql("SELECT akun FROM organisasi.pegawai WHERE id = ?")
                                            .param(oleh.pegawai())
                                            .query(String.class)
                                            .single());
            known = new Session(program.address(), account);
            sessions.put(oleh.pegawai(), known);
            tokens.put(oleh.pegawai(), known.token("/meja"));
        }
        return known;
    }
}
