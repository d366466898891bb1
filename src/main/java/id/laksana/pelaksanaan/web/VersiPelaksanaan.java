package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.JejakVersi;
import id.laksana.sop.VersiSop;
import org.jspecify.annotations.Nullable;

/**
 * On which version a case runs, and what there is to know about it.
 *
 * @param berlaku the version in force, when the case runs on another one; null otherwise
 * @param kelola the person may decide what becomes of it
 */
public record VersiPelaksanaan(
        JejakVersi jejak, VersiSop kini, @Nullable VersiSop berlaku, boolean kelola) {}
