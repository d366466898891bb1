package id.laksana.pelaksanaan.web;

import org.springframework.security.core.Authentication;

/** The right that goes beyond one's own tasks and cases. */
final class HakPelaksanaan {

    static final String KELOLA = "pelaksanaan.kelola";

    private HakPelaksanaan() {}

    static boolean kelola(Authentication who) {
        return who.getAuthorities().stream().anyMatch(a -> KELOLA.equals(a.getAuthority()));
    }
}
