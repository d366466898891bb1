package id.laksana.web;

/** The icon of each kind of status: they differ in outline, so that colour is never alone. */
public final class StatusIcon {

    private StatusIcon() {}

    public static String of(String kind) {
        return switch (kind) {
            case "terlambat" -> "clock-exclamation";
            case "segera" -> "clock-hour-4";
            case "kembali" -> "arrow-back-up";
            case "berjalan" -> "player-play";
            case "tunggu" -> "hourglass";
            case "selesai" -> "circle-check";
            case "batal" -> "circle-x";
            default -> "clock";
        };
    }

    public static String ofNote(String kind) {
        return switch (kind) {
            case "terlambat", "segera" -> "alert-triangle";
            case "kembali" -> "arrow-back-up";
            case "selesai" -> "circle-check";
            default -> "info-circle";
        };
    }
}
