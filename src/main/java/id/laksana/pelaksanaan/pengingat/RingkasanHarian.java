package id.laksana.pelaksanaan.pengingat;

import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.pelaksanaan.PenerimaTugas;
import id.laksana.pelaksanaan.PenerimaTugas.Orang;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The quiet daily e-mail: what is overdue, due today, came back or is new, once on each office day,
 * and none to whom it has nothing to say.
 */
@Service
class RingkasanHarian {

    private final RingkasanHarianRepository repository;
    private final PengaturanPengingat pengaturan;
    private final DaftarKalender kalender;
    private final PenerimaTugas penerima;
    private final KurirSurel kurir;

    RingkasanHarian(
            RingkasanHarianRepository repository,
            PengaturanPengingat pengaturan,
            DaftarKalender kalender,
            PenerimaTugas penerima,
            KurirSurel kurir) {
        this.repository = repository;
        this.pengaturan = pengaturan;
        this.kalender = kalender;
        this.penerima = penerima;
        this.kurir = kurir;
    }

    @Transactional
    public void susun(Instant sekarang) {
        var rule = pengaturan.sekarang();
        var calendar = kalender.kalender();
        var local = sekarang.atZone(calendar.zona());
        var today = local.toLocalDate();
        boolean hour =
                !local.toLocalTime().isBefore(rule.jamRingkasan())
                        && masihBuka(calendar, today, sekarang);
        if (!kurir.aktif() || !rule.ringkasan() || !hour || !repository.mulai(today, sekarang)) {
            return;
        }
        var since = repository.sebelum(today).orElse(sekarang.minus(Duration.ofDays(1)));
        var tomorrow = today.plusDays(1).atStartOfDay(calendar.zona()).toInstant();
        var isi = perOrang(repository.tugas(tomorrow, since), sekarang, tomorrow);
        for (var one : repository.bawahan(since)) {
            isi.computeIfAbsent(one.pegawai(), _ -> new IsiRingkasan()).bawahan().add(one.tugas());
        }
        isi.forEach((person, one) -> kurir.ringkasan(person, one, today.toString(), sekarang));
    }

    /** After a standstill it is still sent that day, but not when the offices have closed. */
    private static boolean masihBuka(KalenderKerja calendar, LocalDate today, Instant sekarang) {
        var windows = calendar.windows(today);
        return !windows.isEmpty()
                && sekarang.atZone(calendar.zona())
                        .toLocalTime()
                        .isBefore(windows.getLast().selesai());
    }

    /** Many tasks are for the same few posts, whose holders are asked for once. */
    private Map<UUID, IsiRingkasan> perOrang(
            List<TugasDiingat> tasks, Instant sekarang, Instant tomorrow) {
        var people = new HashMap<List<String>, List<Orang>>();
        var result = new LinkedHashMap<UUID, IsiRingkasan>();
        for (var task : tasks) {
            var found =
                    people.computeIfAbsent(task.kepada(), keys -> penerima.orang(keys, sekarang));
            for (var person : found) {
                result.computeIfAbsent(person.pegawai(), _ -> new IsiRingkasan())
                        .tambah(task, sekarang, tomorrow);
            }
        }
        return result;
    }
}
