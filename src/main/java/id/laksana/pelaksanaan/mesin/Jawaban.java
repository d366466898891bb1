package id.laksana.pelaksanaan.mesin;

/** What a task answers on a row that decides. */
public sealed interface Jawaban {

    enum Putusan implements Jawaban {
        YA,
        TIDAK
    }

    /** A branch by category, by its label in the SOP. */
    record Cabang(String label) implements Jawaban {}
}
