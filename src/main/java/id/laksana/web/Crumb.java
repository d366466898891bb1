package id.laksana.web;

/** One step of the path above the title. */
public record Crumb(String text, String path) {}
