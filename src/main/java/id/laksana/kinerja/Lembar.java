package id.laksana.kinerja;

import id.laksana.pelaksanaan.Formulir;
import id.laksana.pelaksanaan.TugasFormulir;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A form that is filled like a sheet of a spreadsheet. */
public interface Lembar extends Formulir {

    /** Last part of its name and of the addresses where it is saved. */
    String kode();

    @Override
    default String nama() {
        return "kinerja." + kode();
    }

    /** In their order. */
    List<String> kolom();

    /** The rows that may be filled, in their order. */
    List<Integer> nomor(TugasFormulir tugas);

    /** Writes the cells of rows that the sheet has; the others are no part of it. */
    void isi(TugasFormulir tugas, SortedMap<Integer, Map<String, String>> isian);

    /** What is wrong on one row, with what is wanting. */
    FormErrors periksa(TugasFormulir tugas, int nomor);

    @Override
    default void simpan(TugasFormulir tugas, Map<String, String> isian) {
        isi(tugas, IsianLembar.dari(isian, kolom()));
    }

    /** Lays a copied block of cells over the sheet. */
    default void tempel(TugasFormulir tugas, int nomor, String kolom, String teks) {
        var rows = nomor(tugas).stream().filter(no -> no >= nomor).toList();
        var columns = kolom().subList(Math.max(0, kolom().indexOf(kolom)), kolom().size());
        isi(tugas, IsianLembar.tempel(teks, rows, columns));
    }
}
