package id.laksana.pelaksanaan.pengingat;

import id.laksana.organisasi.kalender.DaftarKalender;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out, once for each open task, when its reminders are to go out. */
@Service
class JadwalPengingat {

    private static final int MOST = 1000;

    private final PengingatRepository repository;
    private final PengaturanPengingat pengaturan;
    private final DaftarKalender kalender;

    JadwalPengingat(
            PengingatRepository repository,
            PengaturanPengingat pengaturan,
            DaftarKalender kalender) {
        this.repository = repository;
        this.pengaturan = pengaturan;
        this.kalender = kalender;
    }

    /**
     * @return how many tasks; as long as there are some, there may be more
     */
    @Transactional
    public int susun() {
        List<TugasDiingat> tasks = repository.belumTerjadwal(MOST);
        if (!tasks.isEmpty()) {
            var rule = pengaturan.sekarang();
            var calendar = kalender.kalender();
            for (var task : tasks) {
                var due = Objects.requireNonNull(task.tenggat());
                repository.jadwalkan(task.id(), rule.saat(task.dibuka(), due, calendar));
            }
        }
        return tasks.size();
    }
}
