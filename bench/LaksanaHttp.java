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
    private final Map<UUID, Browser> browsers = new HashMap<>();

    private record Browser(Session session, String token) {}

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
        var browser = browser(inside.who(step));
        return inside.tasks().stream().<Callable<?>>map(task -> () -> complete(task, step, browser)).toList();
    }

    private Object complete(UUID task, int step, Browser browser) throws Exception {
        var answer =
                browser.session()
                        .post(
                                "/tugas/" + task,
                                Map.of(
                                        "jawaban", course.decides(step) ? course.yes(step) ? "YA" : "TIDAK" : "",
                                        "catatan", course.yes(step) ? "" : "Angka capaian belum cocok.",
                                        "_csrf", browser.token()));
        if (!answer.uri().getPath().equals("/meja")) {
            throw new IllegalStateException("refused at " + answer.uri());
        }
        return answer;
    }

    private Browser browser(Pelaku oleh) throws Exception {
        var known = browsers.get(oleh.pegawai());
        if (known == null) {
            var session = new Session(program.address(), account(oleh));
            known = new Browser(session, session.token("/meja"));
            browsers.put(oleh.pegawai(), known);
        }
        return known;
    }

    private String account(Pelaku oleh) {
        return program.read(
                oleh.instansi(),
                () ->
                        program.bean(JdbcClient.class)
                                .sql("SELECT akun FROM organisasi.pegawai WHERE id = ?")
                                .param(oleh.pegawai())
                                .query(String.class)
                                .single());
    }
}
