package id.laksana.naskah.arsip;

import id.laksana.organisasi.DaftarInstansi;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schedule of retention of the instansi, and which closed files it makes due. */
@Service
@Transactional(readOnly = true)
public class JadwalRetensi {

    private final RetensiRepository retensi;
    private final DaftarInstansi instansi;

    JadwalRetensi(RetensiRepository retensi, DaftarInstansi instansi) {
        this.retensi = retensi;
        this.instansi = instansi;
    }

    public List<Retensi> semua() {
        return retensi.semua();
    }

    public List<BerkasRetensi> daftar(KeadaanRetensi keadaan, int mulai, int batas) {
        return retensi.daftar(keadaan, instansi.hariIni(), mulai, batas);
    }

    public int tanpaJadwal() {
        return retensi.tanpaJadwal(instansi.hariIni());
    }
}
