package id.laksana.sop.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** What the person at the page may do with SOPs. */
public record HakSop(boolean tulis, boolean ajukan, boolean sahkan) {

    static final String TULIS = "sop.tulis";
    static final String AJUKAN = "sop.ajukan";
    static final String SAHKAN = "sop.sahkan";

    static HakSop of(Authentication authentication) {
        Set<String> rights =
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
        return new HakSop(rights.contains(TULIS), rights.contains(AJUKAN), rights.contains(SAHKAN));
    }

    /** Drafts are seen by those who work on them; all others see what was adopted. */
    public boolean rancangan() {
        return tulis || ajukan || sahkan;
    }
}
