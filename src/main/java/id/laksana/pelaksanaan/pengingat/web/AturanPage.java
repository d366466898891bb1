package id.laksana.pelaksanaan.pengingat.web;

import id.laksana.pelaksanaan.pengingat.PengaturanPengingat.Tercatat;
import id.laksana.web.FormErrors;
import java.util.List;

/**
 * @param isian as typed
 * @param riwayat newest first; empty while the default holds
 */
public record AturanPage(AturanForm isian, List<Tercatat> riwayat, FormErrors errors) {}
