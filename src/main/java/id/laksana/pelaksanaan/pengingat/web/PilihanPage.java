package id.laksana.pelaksanaan.pengingat.web;

import id.laksana.pelaksanaan.pengingat.DaftarPilihan.Keadaan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param kalenderSejak null: the person has no calendar address
 * @param kalenderBaru the address just made, shown this once
 */
public record PilihanPage(
        Keadaan keadaan, @Nullable Instant kalenderSejak, @Nullable String kalenderBaru) {}
