package id.laksana.organisasi;

import java.util.UUID;

/**
 * Whether the account of a person was closed, for what reaches people without a login. A bean of
 * the module that keeps accounts.
 */
public interface AkunDitutup {

    /** False for someone who never had one. */
    boolean ditutup(UUID pegawai);
}
