package id.laksana.pelaksanaan.pengingat;

import id.laksana.pelaksanaan.AtasanPenerima;
import id.laksana.pelaksanaan.PenerimaTugas;
import id.laksana.pelaksanaan.PenerimaTugas.Orang;
import id.laksana.pelaksanaan.pengingat.PengingatRepository.Jatuh;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what has become due. Who they are is asked at that moment: a new holder, a Plt. or a
 * Plh. hears of it, who has left does not.
 */
@Service
class PenerbitPengingat {

    private static final int MOST = 500;

    private final PengingatRepository pengingat;
    private final PemberitahuanRepository pemberitahuan;
    private final PenerimaTugas penerima;
    private final AtasanPenerima atasan;
    private final KurirSurel kurir;

    PenerbitPengingat(
            PengingatRepository pengingat,
            PemberitahuanRepository pemberitahuan,
            PenerimaTugas penerima,
            AtasanPenerima atasan,
            KurirSurel kurir) {
        this.pengingat = pengingat;
        this.pemberitahuan = pemberitahuan;
        this.penerima = penerima;
        this.atasan = atasan;
        this.kurir = kurir;
    }

    /**
     * @return how many became due, also those that are no longer worth telling
     */
    @Transactional
    public int terbitkan(Instant sekarang) {
        var due = pengingat.jatuh(sekarang, MOST);
        for (var one : due) {
            if (masihBerguna(one, sekarang)) {
                siapa(one, sekarang).forEach(person -> kabari(person, one, sekarang));
            }
            pengingat.terbit(one.tugas().id(), one.jenis(), sekarang);
        }
        return due.size();
    }

    /** Nobody is warned of what is overdue already: after a standstill that comes by itself. */
    private static boolean masihBerguna(Jatuh one, Instant sekarang) {
        var due = one.tugas().tenggat();
        boolean late = due != null && !sekarang.isBefore(due);
        return one.berlaku() && !(one.jenis() == JenisPemberitahuan.PERINGATAN && late);
    }

    private List<Orang> siapa(Jatuh one, Instant sekarang) {
        var kepada = one.tugas().kepada();
        return one.jenis() == JenisPemberitahuan.ESKALASI
                ? atasan.atasan(kepada, sekarang)
                : penerima.orang(kepada, sekarang);
    }

    private void kabari(Orang person, Jatuh one, Instant sekarang) {
        pemberitahuan.tambah(person.pegawai(), one.tugas().id(), one.jenis(), one.saat());
        kurir.seketika(person.pegawai(), one.tugas(), one.jenis(), sekarang);
    }
}
