package id.laksana.keamanan.web;

import java.util.List;

/** The browser and system of a session in words; what it calls itself is too long to read. */
public final class Device {

    /** In this order: browsers name their ancestors as well. */
    private static final List<String> BROWSERS =
            List.of("Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Device() {}

    public static String name(String userAgent) {
        var browser = first(BROWSERS, userAgent).replace("Edg", "Edge").replace("OPR", "Opera");
        var system = first(SYSTEMS, userAgent);
        var name =
                browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
        return name.isEmpty() ? userAgent.substring(0, Math.min(40, userAgent.length())) : name;
    }

    private static String first(List<String> names, String userAgent) {
        return names.stream().filter(userAgent::contains).findFirst().orElse("");
    }
}
