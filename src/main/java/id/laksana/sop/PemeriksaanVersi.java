package id.laksana.sop;

import id.laksana.berkas.Temuan;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.sop.SopFile.Result.Content;
import id.laksana.sop.periksa.Konteks;
import id.laksana.sop.periksa.PemeriksaSop;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a version with the organisation and the other SOPs of its instansi around it. */
@Component
class PemeriksaanVersi {

    private final PengisianPelaksana pelaksana;
    private final VersiRepository repository;
    private final DaftarInstansi instansi;
    private final FormulirDikenal formulir;

    PemeriksaanVersi(
            PengisianPelaksana pelaksana,
            VersiRepository repository,
            DaftarInstansi instansi,
            FormulirDikenal formulir) {
        this.pelaksana = pelaksana;
        this.repository = repository;
        this.instansi = instansi;
        this.formulir = formulir;
    }

    List<Temuan> periksa(VersiSop versi) {
        return periksa(versi.content(), versi.nomorVersi(), versi.monitoring());
    }

    List<Temuan> periksa(Content content, int nomorVersi, @Nullable LocalDate reviu) {
        var konteks =
                new Konteks(
                        pelaksana,
                        repository.katalog(),
                        formulir.daftarNama(),
                        nomorVersi,
                        reviu,
                        instansi.hariIni());
        return PemeriksaSop.periksa(content.sop().kode() + ".yaml", content, konteks);
    }
}
