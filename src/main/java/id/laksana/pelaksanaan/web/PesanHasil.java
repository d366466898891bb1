package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.web.FormErrors;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a refusal says to the person who acted. Whoever shows it answers with 422, so that what was
 * typed stays on the page.
 */
@Component
class PesanHasil {

    private final KodeOrganisasi organisasi;

    PesanHasil(KodeOrganisasi organisasi) {
        this.organisasi = organisasi;
    }

    /**
     * None when the act was done; 404 when what it is about is not there.
     *
     * @param field where the form shows it
     */
    FormErrors of(HasilPelaksanaan hasil, String field) {
        var none = FormErrors.none();
        return switch (hasil) {
            case HasilPelaksanaan.Diterima _ -> none;
            case HasilPelaksanaan.Ditolak(var alasan, var rincian) ->
                    none.with(field, "pelaksanaan.ditolak." + alasan.name(), words(rincian));
            case HasilPelaksanaan.FormulirBelumLengkap(var masalah) -> masalah;
            case HasilPelaksanaan.SudahBerakhir(var oleh, var waktu) ->
                    oleh == null || waktu == null
                            ? none.with(field, "pelaksanaan.sudah-berakhir")
                            : none.with(field, "pelaksanaan.sudah-berakhir.oleh", oleh, waktu);
            case HasilPelaksanaan.SedangDipegang(var oleh, var sejak, var limpahan) ->
                    none.with(
                            field,
                            limpahan ? "pegangan.sedang.limpahan" : "pegangan.sedang.diambil",
                            oleh,
                            sejak);
            case HasilPelaksanaan.TidakBerwenang(var penerima) ->
                    penerima.isEmpty()
                            ? none.with(field, "pelaksanaan.tidak-berwenang")
                            : none.with(
                                    field,
                                    "pelaksanaan.tidak-berwenang.hubungi",
                                    String.join(", ", penerima));
            case HasilPelaksanaan.RiwayatRusak _ -> none.with(field, "pelaksanaan.riwayat-rusak");
            case HasilPelaksanaan.TidakAda _ ->
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** Refused because it stands otherwise than the page showed. */
    static boolean basi(HasilPelaksanaan hasil) {
        return hasil instanceof HasilPelaksanaan.Ditolak(var alasan, var _)
                && (alasan == Alasan.PINDAH_LANGKAH || alasan == Alasan.PELAKSANAAN_BERAKHIR);
    }

    /** Units are named by their codes; a branch of the SOP is no code and stays as it is. */
    private String words(List<String> rincian) {
        var names = organisasi.namaUnit(rincian);
        return String.join(
                ", ", rincian.stream().map(word -> names.getOrDefault(word, word)).toList());
    }
}
