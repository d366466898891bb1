package id.laksana.organisasi.web;

import id.laksana.organisasi.Tim;
import java.time.LocalDate;
import java.util.List;

public record TimListPage(LocalDate hari, List<Tim> daftar) {}
