package id.laksana.sop;

import id.laksana.sop.VersiSop.Status;
import org.jspecify.annotations.Nullable;

/**
 * A relation to another SOP.
 *
 * @param judul as this SOP (or, turned round, the other one) cites it
 * @param kode the SOP it leads to in this instansi; null when there is none
 */
public record KeterkaitanSop(
        String judul, @Nullable String kode, @Nullable String judulSop, @Nullable Status status) {}
