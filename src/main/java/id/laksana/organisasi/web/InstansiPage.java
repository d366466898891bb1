package id.laksana.organisasi.web;

import id.laksana.organisasi.Instansi;
import id.laksana.web.FormErrors;

/**
 * @param errors of the form that sends a lambang
 */
public record InstansiPage(Instansi instansi, boolean adaLambang, FormErrors errors) {}
