package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.sop.VersiSop;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Peringatan of an SOP (PermenPAN-RB 35/2012: what follows when it is not kept) are read once
 * by each person, and again when a new version is in force.
 */
@Service
@Transactional
public class PeringatanSop {

    private final PeringatanRepository peringatan;
    private final TugasRepository tugas;
    private final PelaksanaanRepository pelaksanaan;
    private final PencatatPelaksanaan pencatat;

    PeringatanSop(
            PeringatanRepository peringatan,
            TugasRepository tugas,
            PelaksanaanRepository pelaksanaan,
            PencatatPelaksanaan pencatat) {
        this.peringatan = peringatan;
        this.tugas = tugas;
        this.pelaksanaan = pelaksanaan;
        this.pencatat = pencatat;
    }

    /** Of these versions those with Peringatan that the person has not read. */
    @Transactional(readOnly = true)
    public Set<UUID> belumDibaca(Collection<VersiSop> daftarVersi, Pelaku oleh) {
        var unread = new HashSet<UUID>();
        daftarVersi.stream()
                .filter(versi -> !versi.sop().peringatan().isEmpty())
                .forEach(versi -> unread.add(versi.id()));
        if (!unread.isEmpty()) {
            unread.removeAll(peringatan.dibaca(oleh.pegawai(), unread));
        }
        return unread;
    }

    /**
     * The person has read what stood on the page of this task.
     *
     * @return whether the task is there for this instansi
     */
    public boolean baca(UUID idTugas, Pelaku oleh) {
        var found = tugas.cari(idTugas).flatMap(task -> pelaksanaan.cari(task.pelaksanaan()));
        found.ifPresent(kasus -> peringatan.insert(oleh.pegawai(), kasus.versi(), pencatat.saat()));
        return found.isPresent();
    }
}
