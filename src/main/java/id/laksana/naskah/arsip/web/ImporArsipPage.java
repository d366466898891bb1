package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.ImporTersimpan;

public record ImporArsipPage(ImporTersimpan impor) {}
