package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.BerkasRetensi;
import id.laksana.naskah.arsip.KeadaanRetensi;
import id.laksana.naskah.arsip.KodeArsip;
import id.laksana.naskah.arsip.Retensi;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.Map;

/**
 * @param jatuh closed files by where they stand, at most 200 of each
 * @param tanpaJadwal closed files for which the schedule has no row
 */
public record DaftarKodePage(
        String cari,
        List<KodeArsip> daftarKode,
        List<Retensi> daftarRetensi,
        Map<KeadaanRetensi, List<BerkasRetensi>> jatuh,
        int tanpaJadwal,
        FormErrors errors) {}
