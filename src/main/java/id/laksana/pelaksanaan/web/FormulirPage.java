package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.GiliranFormulir;
import id.laksana.pelaksanaan.Pelaksanaan;
import id.laksana.sop.Langkah;
import java.util.List;

/** What was filled on one row of a case. */
public record FormulirPage(Pelaksanaan pelaksanaan, Langkah langkah, List<Bagian> daftar) {

    public record Bagian(GiliranFormulir giliran, FormulirTampil tampil) {}
}
