package id.laksana.organisasi;

/** As the personnel forms abbreviate it: laki-laki, perempuan. */
public enum JenisKelamin {
    L,
    P
}
