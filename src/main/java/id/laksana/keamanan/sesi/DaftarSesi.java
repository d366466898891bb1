package id.laksana.keamanan.sesi;

import id.laksana.keamanan.SecurityProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Begins, lists and ends sessions. */
@Service
public class DaftarSesi {

    /**
     * @param kunci names the session in forms; not its id, which is a key to it
     */
    public record Sesi(String kunci, Login login, Instant terakhir, boolean ini) {}

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final SecurityProperties properties;
    private final Clock clock;

    DaftarSesi(
            FindByIndexNameSessionRepository<? extends Session> repository,
            SecurityProperties properties,
            Clock clock) {
        this.repository = repository;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * A new session in place of the visitor's: neither its id nor its form token is carried over.
     */
    public void mulai(HttpServletRequest request, Login login) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        var session = request.getSession(true);
        session.setMaxInactiveInterval((int) properties.sessionIdle().toSeconds());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                login.akun().toString());
        session.setAttribute(Login.ATTRIBUTE, login);
    }

    /** The login of this request's session; null when there is none or it has lasted too long. */
    public @Nullable Login login(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(Login.ATTRIBUTE) instanceof Login login
                        && login.sejak().plus(properties.sessionMax()).isAfter(clock.instant())
                ? login
                : null;
    }

    public void ubah(HttpServletRequest request, Login login) {
        request.getSession().setAttribute(Login.ATTRIBUTE, login);
    }

    public void akhiri(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    /** Newest use first. */
    public List<Sesi> milik(UUID akun, @Nullable String idIni) {
        return repository.findByPrincipalName(akun.toString()).values().stream()
                .filter(session -> !session.isExpired())
                .flatMap(session -> sesi(session, idIni).stream())
                .sorted(Comparator.comparing(Sesi::terakhir).reversed())
                .toList();
    }

    public void akhiri(UUID akun, String kunci) {
        repository.findByPrincipalName(akun.toString()).values().stream()
                .map(Session::getId)
                .filter(id -> kunci(id).equals(kunci))
                .forEach(repository::deleteById);
    }

    /**
     * @param kecuali id of the session that stays; null: all end
     */
    public void akhiriSemua(UUID akun, @Nullable String kecuali) {
        repository.findByPrincipalName(akun.toString()).values().stream()
                .map(Session::getId)
                .filter(id -> !id.equals(kecuali))
                .forEach(repository::deleteById);
    }

    private static Optional<Sesi> sesi(Session session, @Nullable String idIni) {
        Login login = session.getAttribute(Login.ATTRIBUTE);
        return Optional.ofNullable(login)
                .map(
                        l ->
                                new Sesi(
                                        kunci(session.getId()),
                                        l,
                                        session.getLastAccessedTime(),
                                        session.getId().equals(idIni)));
    }

    private static String kunci(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes()).toString();
    }
}
