package id.laksana.naskah;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.FormulirPelaksanaan;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.TugasFormulir;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets in who may do an open task that has one of the forms of naskah. */
@Service
@Transactional
public class PintuNaskah {

    private static final List<String> FORMULIR =
            List.of(
                    FormulirRancangan.NAMA,
                    FormulirKoreksi.NAMA,
                    FormulirParaf.NAMA,
                    FormulirTandatangan.NAMA);

    private final FormulirPelaksanaan formulir;
    private final NaskahBaris baris;

    PintuNaskah(FormulirPelaksanaan formulir, NaskahBaris baris) {
        this.formulir = formulir;
        this.baris = baris;
    }

    public HasilPelaksanaan ubah(UUID tugas, Pelaku oleh, Consumer<TugasFormulir> perubahan) {
        for (String nama : FORMULIR) {
            var hasil = formulir.ubah(tugas, nama, oleh, perubahan);
            if (!(hasil instanceof HasilPelaksanaan.TidakAda)) {
                return hasil;
            }
        }
        return new HasilPelaksanaan.TidakAda();
    }

    /** The same for one naskah, which must be one that the row is about. */
    public HasilPelaksanaan ubah(
            UUID tugas, Naskah naskah, Pelaku oleh, Consumer<TugasFormulir> perubahan) {
        boolean[] own = {true};
        var hasil =
                ubah(
                        tugas,
                        oleh,
                        open -> {
                            own[0] =
                                    baris.untuk(open.pelaksanaan(), open.baris()).stream()
                                            .anyMatch(one -> one.id().equals(naskah.id()));
                            if (own[0]) {
                                perubahan.accept(open);
                            }
                        });
        return own[0] ? hasil : new HasilPelaksanaan.TidakAda();
    }
}
