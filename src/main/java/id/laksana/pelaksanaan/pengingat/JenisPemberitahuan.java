package id.laksana.pelaksanaan.pengingat;

/** What a person is told about a task. */
public enum JenisPemberitahuan {
    PERINGATAN,
    TERLAMBAT,
    ESKALASI,
    BARU,
    DIKEMBALIKAN
}
