package id.laksana.keamanan;

import id.laksana.keamanan.pengguna.Pengguna;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The user of this request; its authorities are the rights of the post. Made anew each time, never
 * stored.
 */
final class LoginAuthentication extends AbstractAuthenticationToken {

    private final transient Pengguna pengguna;

    LoginAuthentication(Pengguna pengguna) {
        super(pengguna.hak().stream().map(SimpleGrantedAuthority::new).toList());
        this.pengguna = pengguna;
        setAuthenticated(true);
    }

    @Override
    public Pengguna getPrincipal() {
        return pengguna;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return pengguna.akun().nama();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoginAuthentication that && pengguna.equals(that.pengguna);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pengguna);
    }
}
