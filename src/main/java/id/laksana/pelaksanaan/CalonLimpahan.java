package id.laksana.pelaksanaan;

import id.laksana.organisasi.Bawahan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Pengisi;
import id.laksana.pelaksanaan.mesin.Petugas;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To whom somebody may give a task: those below the post, and the members of its team. */
@Component
@Transactional(readOnly = true)
public class CalonLimpahan {

    private static final int MOST = 200;

    private final TugasRepository tugas;
    private final PenerimaTugas penerima;
    private final PencatatPelaksanaan pencatat;
    private final Bawahan bawahan;
    private final Pengisi pengisi;
    private final Pemangkuan pemangkuan;

    CalonLimpahan(
            TugasRepository tugas,
            PenerimaTugas penerima,
            PencatatPelaksanaan pencatat,
            Bawahan bawahan,
            Pengisi pengisi,
            Pemangkuan pemangkuan) {
        this.tugas = tugas;
        this.penerima = penerima;
        this.pencatat = pencatat;
        this.bawahan = bawahan;
        this.pengisi = pengisi;
        this.pemangkuan = pemangkuan;
    }

    /** The nearest first, each person once; the post is the one for which the person is named. */
    public List<Petugas> untuk(UUID id, Pelaku oleh) {
        return tugas.cari(id).map(task -> untuk(task, oleh)).orElse(List.of());
    }

    List<Petugas> untuk(TugasMeja task, Pelaku oleh) {
        Instant now = pencatat.saat();
        var below =
                bawahan.orang(oleh.jabatan(), MOST, now).stream()
                        .map(held -> held.sebagaiPelaku(oleh.instansi()));
        var people = new LinkedHashMap<UUID, Petugas>();
        Stream.concat(setim(task, oleh, now), below)
                .filter(one -> !one.pegawai().equals(oleh.pegawai()))
                .forEach(one -> people.putIfAbsent(one.pegawai(), petugas(one)));
        return List.copyOf(people.values());
    }

    private Stream<Pelaku> setim(TugasMeja task, Pelaku oleh, Instant now) {
        return penerima.timSaya(task.kepada(), oleh, now).stream()
                .flatMap(tim -> pengisi.tim(tim, now).stream())
                .flatMap(
                        member ->
                                pemangkuan.jabatanYangDipegang(member.pegawai(), now).stream()
                                        .filter(held -> !held.berhalangan())
                                        .limit(1))
                .map(held -> held.sebagaiPelaku(oleh.instansi()));
    }

    /** There is somebody, so that the question makes sense. */
    boolean mungkin(TugasMeja task, Pelaku oleh, Instant now) {
        return !penerima.timSaya(task.kepada(), oleh, now).isEmpty()
                || bawahan.ada(oleh.jabatan(), now);
    }

    static Petugas petugas(Pelaku orang) {
        return new Petugas(orang.pegawai(), orang.jabatan(), orang.nama(), orang.jabatanTertulis());
    }
}
