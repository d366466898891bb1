package id.laksana.sop;

import id.laksana.berkas.Temuan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param sop what the text says; null when it cannot be read as an SOP
 */
public record HasilPeriksa(@Nullable Sop sop, List<Temuan> temuan) {}
