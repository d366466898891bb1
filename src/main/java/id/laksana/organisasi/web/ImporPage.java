package id.laksana.organisasi.web;

import id.laksana.organisasi.impor.Impor;
import id.laksana.organisasi.impor.JenisImpor;
import id.laksana.web.FormErrors;
import java.time.LocalDate;
import java.util.List;

public record ImporPage(JenisImpor jenis, LocalDate hari, List<Impor> terbaru, FormErrors errors) {}
