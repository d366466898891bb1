package id.laksana.pelaksanaan;

import java.util.UUID;

/** A filter of the desk that someone keeps under a name. */
public record SaringanTersimpan(UUID id, String nama, SaringanMeja isi) {}
