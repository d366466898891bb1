package id.laksana.web;

import org.jspecify.annotations.Nullable;

/** A menu entry as this person sees it on this page. */
public record MenuItem(
        String key,
        String icon,
        String path,
        boolean atEnd,
        boolean top,
        @Nullable String shortcut,
        boolean current,
        int count) {}
