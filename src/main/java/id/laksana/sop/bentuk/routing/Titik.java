package id.laksana.sop.bentuk.routing;

/** A point in millimetres, from the top left corner of the sheet. */
public record Titik(double x, double y) {}
