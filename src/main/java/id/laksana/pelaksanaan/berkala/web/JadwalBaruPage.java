package id.laksana.pelaksanaan.berkala.web;

import id.laksana.web.Choice;
import id.laksana.web.FormErrors;
import java.util.List;

/** The form of a new schedule. */
public record JadwalBaruPage(JadwalForm isian, List<Choice> pilihanSop, FormErrors errors) {}
