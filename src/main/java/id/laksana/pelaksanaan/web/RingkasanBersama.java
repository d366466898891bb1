package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.HasilBersama;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.web.FormErrors;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What came of completing several tasks at once, over the redirect to the desk.
 *
 * @param selesai how many were completed
 * @param tertahan the others, each with its reason
 */
public record RingkasanBersama(int selesai, List<Satu> tertahan) implements Serializable {

    static final String FLASH = "bersama";

    /**
     * @param key message that says why
     */
    public record Satu(UUID tugas, String kegiatan, String perihal, String key, List<Object> args)
            implements Serializable {}

    static RingkasanBersama of(List<HasilBersama> results, PesanHasil pesan) {
        int done = 0;
        var kept = new ArrayList<Satu>();
        for (HasilBersama result : results) {
            switch (result) {
                case HasilBersama.Dijalankan(var _, HasilPelaksanaan.Diterima _) -> done++;
                case HasilBersama.Dijalankan(var task, var hasil) -> {
                    FormErrors.Problem why = pesan.of(hasil, "tugas").problems().getFirst();
                    kept.add(
                            new Satu(
                                    task.id(),
                                    task.kegiatan(),
                                    task.perihal(),
                                    why.key(),
                                    why.args()));
                }
                case HasilBersama.Tertahan(var task, var alasan) ->
                        kept.add(
                                new Satu(
                                        task.id(),
                                        task.kegiatan(),
                                        task.perihal(),
                                        "meja.bersama.alasan." + alasan.kunci(),
                                        List.of()));
                // of another instansi or never there: nothing to tell of it
                case HasilBersama.TidakAda _ -> {}
            }
        }
        return new RingkasanBersama(done, List.copyOf(kept));
    }
}
