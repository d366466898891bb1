package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.sop.BerandaSop.Disahkan;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that lies on a desk, read together. */
@Service
@Transactional(readOnly = true)
public class IsiMeja {

    /**
     * @param tersimpan filters this person keeps
     * @param ditunggu open tasks of others in cases this person started
     * @param versiBaru versions this person has still to read
     */
    public record Semua(
            DaftarMeja.Isi daftar,
            List<SaringanTersimpan> tersimpan,
            List<MejaKerja.Baris> ditunggu,
            List<Dijalankan> dapatDimulai,
            List<Disahkan> versiBaru) {}

    private final DaftarMeja daftar;
    private final DaftarSaringan tersimpan;
    private final MejaKerja meja;
    private final PemahamanVersi pemahaman;

    IsiMeja(DaftarMeja daftar, DaftarSaringan tersimpan, MejaKerja meja, PemahamanVersi pemahaman) {
        this.daftar = daftar;
        this.tersimpan = tersimpan;
        this.meja = meja;
        this.pemahaman = pemahaman;
    }

    public Semua baca(Pelaku oleh, SaringanMeja saringan, int mulai, int banyak) {
        return new Semua(
                daftar.isi(oleh, saringan, mulai, banyak),
                tersimpan.daftar(oleh),
                meja.ditunggu(oleh),
                meja.dapatDimulai(oleh),
                pemahaman.diminta(oleh));
    }
}
