package id.laksana.web;

import org.springframework.security.access.AccessDeniedException;

/** Somebody is logged in, but holds no post to act for: the page says whom to ask. */
public class PostMissing extends AccessDeniedException {

    public PostMissing() {
        super("acts for no post");
    }
}
