package id.laksana.sop.bentuk;

import id.laksana.sop.Langkah;

/** One row of the table on its sheet; its cells hold the text that every output prints. */
public record Baris(
        Langkah langkah,
        double y,
        double tinggi,
        Sel no,
        Sel uraian,
        Sel kelengkapan,
        Sel waktu,
        Sel output,
        Sel ket) {

    Baris at(double y) {
        return new Baris(
                langkah,
                y,
                tinggi,
                no.at(y, tinggi),
                uraian.at(y, tinggi),
                kelengkapan.at(y, tinggi),
                waktu.at(y, tinggi),
                output.at(y, tinggi),
                ket.at(y, tinggi));
    }

    /** The text cells from left to right. */
    public java.util.List<Sel> sel() {
        return java.util.List.of(no, uraian, kelengkapan, waktu, output, ket);
    }
}
