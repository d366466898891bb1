package id.laksana.pelaksanaan.pengingat;

import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.AtasanPenerima;
import id.laksana.pelaksanaan.PenerimaTugas;
import id.laksana.pelaksanaan.PenerimaTugas.Orang;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminders of what other modules keep open: the rule of the instansi, the bell, e-mail and
 * escalation are those of tasks. Who is told is asked at that moment.
 */
@Service
@Transactional
public class PengingatLain {

    private static final int MOST = 500;

    private final DiingatRepository repository;
    private final PengaturanPengingat pengaturan;
    private final DaftarKalender kalender;
    private final PenerimaTugas penerima;
    private final AtasanPenerima atasan;
    private final KurirSurel kurir;

    PengingatLain(
            DiingatRepository repository,
            PengaturanPengingat pengaturan,
            DaftarKalender kalender,
            PenerimaTugas penerima,
            AtasanPenerima atasan,
            KurirSurel kurir) {
        this.repository = repository;
        this.pengaturan = pengaturan;
        this.kalender = kalender;
        this.penerima = penerima;
        this.atasan = atasan;
        this.kurir = kurir;
    }

    /** It has come: those whom it is for hear of it, and its reminders are planned. */
    public void ingatkan(Diingat isi) {
        repository.tambah(isi);
        var due = isi.tenggat();
        if (due != null) {
            pengaturan
                    .sekarang()
                    .saat(isi.dibuka(), due, kalender.kalender())
                    .forEach((kind, moment) -> repository.jadwalkan(isi.id(), kind, moment));
        }
        for (Orang person : penerima.orang(isi.kepada(), isi.dibuka())) {
            kabari(person, isi, JenisPemberitahuan.BARU, isi.dibuka(), isi.dibuka(), null);
        }
    }

    /** It came back to those whom it is for. */
    public void dikembalikan(UUID id, String alasan, Instant saat) {
        repository
                .cari(id)
                .ifPresent(
                        isi ->
                                penerima.orang(isi.kepada(), saat)
                                        .forEach(
                                                person ->
                                                        kabari(
                                                                person,
                                                                isi,
                                                                JenisPemberitahuan.DIKEMBALIKAN,
                                                                saat,
                                                                saat,
                                                                alasan)));
    }

    /** Nobody is reminded of it any more. */
    public void selesai(UUID id, Instant saat) {
        repository.berakhir(id, saat);
    }

    /**
     * @return how many became due
     */
    int terbitkan(Instant sekarang) {
        var due = repository.jatuh(sekarang, MOST);
        for (var one : due) {
            if (one.berlaku() && !terlambatDiperingatkan(one, sekarang)) {
                siapa(one, sekarang)
                        .forEach(
                                person ->
                                        kabari(
                                                person,
                                                one.isi(),
                                                one.jenis(),
                                                one.saat(),
                                                sekarang,
                                                null));
            }
            repository.terbit(one.isi().id(), one.jenis(), sekarang);
        }
        return due.size();
    }

    private static boolean terlambatDiperingatkan(DiingatRepository.Jatuh one, Instant sekarang) {
        var due = one.isi().tenggat();
        return one.jenis() == JenisPemberitahuan.PERINGATAN
                && due != null
                && !sekarang.isBefore(due);
    }

    private List<Orang> siapa(DiingatRepository.Jatuh one, Instant sekarang) {
        var kepada = one.isi().kepada();
        return one.jenis() == JenisPemberitahuan.ESKALASI
                ? atasan.atasan(kepada, sekarang)
                : penerima.orang(kepada, sekarang);
    }

    private void kabari(
            Orang person,
            Diingat isi,
            JenisPemberitahuan jenis,
            Instant saat,
            Instant sekarang,
            @Nullable String alasan) {
        repository.kabari(person.pegawai(), isi.id(), jenis, saat, alasan);
        kurir.seketika(person.pegawai(), isi.tugas(alasan), jenis, sekarang);
    }
}
