package id.laksana.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells the shell who is at the page. One bean, given by the module that knows sessions. */
public interface ActingSource {

    /** Null for a visitor who has not logged in. */
    @Nullable Acting acting(HttpServletRequest request);

    /** Where the person menu posts the id of the chosen post (parameter {@code jabatan}). */
    String switchPath();

    /** Where the person menu posts to end the session. */
    String logoutPath();

    /** Where a visitor logs in. */
    String loginPath();

    /** The page of the person's own account. */
    String accountPath();
}
