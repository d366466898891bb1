package id.laksana.organisasi.web;

import id.laksana.organisasi.Instansi;

public record InstansiPage(Instansi instansi) {}
