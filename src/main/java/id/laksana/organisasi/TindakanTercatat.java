package id.laksana.organisasi;

import org.jspecify.annotations.Nullable;

/**
 * A privileged act, published inside the transaction that does it: the audit log hears it and
 * commits with it.
 *
 * @param oleh null for the program itself
 * @param tindakan key of its name, {@code audit.<tindakan>}, such as {@code sop.sahkan}
 * @param objek what was acted on, in words that stay readable when the object is gone
 * @param sebelum short summary of what changed, where that helps; never a secret
 */
public record TindakanTercatat(
        @Nullable Pelaku oleh,
        String tindakan,
        String objek,
        @Nullable String sebelum,
        @Nullable String sesudah) {}
