package id.laksana.pelaksanaan;

/** What came of keeping or naming a filter. */
public sealed interface HasilSaringan {

    record Tersimpan() implements HasilSaringan {}

    record NamaKosong() implements HasilSaringan {}

    /**
     * @param terpanjang how many letters a name may have
     */
    record NamaTerlaluPanjang(int terpanjang) implements HasilSaringan {}

    /** The person has another filter of this name for this post. */
    record NamaTerpakai(String nama) implements HasilSaringan {}

    /**
     * @param terbanyak how many a person may keep for one post
     */
    record TerlaluBanyak(int terbanyak) implements HasilSaringan {}

    /** The filter is not there for this person and post. */
    record TidakAda() implements HasilSaringan {}
}
