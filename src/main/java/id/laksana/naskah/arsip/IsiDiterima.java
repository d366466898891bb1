package id.laksana.naskah.arsip;

import id.laksana.pelaksanaan.berkas.JenisBerkas;
import id.laksana.pelaksanaan.berkas.Titipan;

/** A file that has come in and was found good, not kept yet. */
record IsiDiterima(String nama, JenisBerkas jenis, Titipan titipan) {}
