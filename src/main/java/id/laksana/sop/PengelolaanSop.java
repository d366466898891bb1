package id.laksana.sop;

import id.laksana.berkas.DaftarTemuan;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.sop.SopFile.Result.Content;
import id.laksana.sop.SopFile.Result.Refused;
import id.laksana.sop.VersiSop.Asal;
import id.laksana.sop.VersiSop.Status;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings new versions in. Whoever may upload is decided at the door. */
@Service
@Transactional
public class PengelolaanSop {

    private static final String LABEL = "unggahan";

    private final VersiRepository versi;
    private final IsiRepository isi;
    private final CatatanVersi catatanVersi;
    private final PemeriksaanVersi pemeriksaan;
    private final DaftarInstansi instansi;
    private final Clock clock;

    PengelolaanSop(
            VersiRepository versi,
            IsiRepository isi,
            CatatanVersi catatanVersi,
            PemeriksaanVersi pemeriksaan,
            DaftarInstansi instansi,
            Clock clock) {
        this.versi = versi;
        this.isi = isi;
        this.catatanVersi = catatanVersi;
        this.pemeriksaan = pemeriksaan;
        this.instansi = instansi;
        this.clock = clock;
    }

    /** Looks at a text without storing it. */
    @Transactional(readOnly = true)
    public HasilPeriksa periksa(String yaml) {
        return switch (read(yaml)) {
            case Refused refused -> new HasilPeriksa(null, refused.temuan());
            case Content content ->
                    new HasilPeriksa(
                            content.sop(), pemeriksaan.periksa(content, next(content), null));
        };
    }

    /** Stores a text as the new draft of its SOP; an older draft gives way to it. */
    public HasilUnggah unggah(String yaml, Pelaku oleh) {
        return switch (read(yaml)) {
            case Refused refused -> new HasilUnggah.Ditolak(refused.temuan());
            case Content content -> unggah(content, yaml, oleh);
        };
    }

    private HasilUnggah unggah(Content content, String yaml, Pelaku oleh) {
        String kode = content.sop().kode();
        versi.lock(kode);
        UUID sopId = versi.find(kode).orElseGet(() -> versi.insertSop(kode));
        if (versi.known(sopId, IsiVersi.sidik(yaml))) {
            return new HasilUnggah.SudahAda(kode);
        }
        Optional<VersiSop> draft = draft(kode);
        if (draft.isPresent() && draft.get().status() == Status.DIAJUKAN) {
            return new HasilUnggah.SedangDiajukan(kode);
        }
        draft.ifPresent(old -> change(old, Status.DIGANTIKAN, oleh));
        var stored = insert(sopId, content, yaml, Asal.UNGGAHAN, Status.KONSEP, oleh, null);
        return new HasilUnggah.Tersimpan(stored, pemeriksaan.periksa(stored));
    }

    /**
     * Takes over a file of the installation. The SOP was adopted outside the system, so its first
     * version is in force at once; a changed file follows it only while nobody has made a version
     * here.
     *
     * @return false when its content is known already
     */
    boolean impor(Content content, String yaml) {
        String kode = content.sop().kode();
        versi.lock(kode);
        UUID sopId = versi.find(kode).orElseGet(() -> versi.insertSop(kode));
        if (versi.known(sopId, IsiVersi.sidik(yaml))) {
            return false;
        }
        var before = versi.semua(kode);
        boolean ours = before.stream().allMatch(v -> v.asal() == Asal.BERKAS);
        if (ours) {
            before.stream()
                    .filter(v -> v.status() == Status.BERLAKU)
                    .forEach(old -> change(old, Status.DIGANTIKAN, null));
        }
        if (ours || draft(kode).isEmpty()) {
            Status status = ours ? Status.BERLAKU : Status.KONSEP;
            var sumber = content.sop().sumber();
            insert(
                    sopId,
                    content,
                    yaml,
                    Asal.BERKAS,
                    status,
                    null,
                    sumber == null ? null : sumber.berkas());
        }
        return true;
    }

    /** Hashes of all contents that are versions already. */
    @Transactional(readOnly = true)
    Set<String> daftarSidik() {
        return versi.daftarSidik();
    }

    private VersiSop insert(
            UUID sopId,
            Content content,
            String yaml,
            Asal asal,
            Status status,
            @Nullable Pelaku oleh,
            @Nullable String catatan) {
        UUID id = isi.insert(sopId, content, yaml, asal, status, clock.instant());
        VersiSop stored = stored(content.sop().kode(), id);
        catatanVersi.catat(stored, null, status, oleh, catatan);
        return stored;
    }

    private VersiSop stored(String kode, UUID id) {
        return versi.semua(kode).stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow();
    }

    private void change(VersiSop old, Status to, @Nullable Pelaku oleh) {
        versi.update(old, to);
        catatanVersi.catat(old, old.status(), to, oleh, null);
    }

    private Optional<VersiSop> draft(String kode) {
        return versi.semua(kode).stream()
                .filter(v -> v.status() == Status.KONSEP || v.status() == Status.DIAJUKAN)
                .findFirst();
    }

    private int next(Content content) {
        return versi.semua(content.sop().kode()).stream()
                        .mapToInt(VersiSop::nomorVersi)
                        .max()
                        .orElse(0)
                + 1;
    }

    private SopFile.Result read(String yaml) {
        var result = SopFile.readText(LABEL, yaml);
        if (result instanceof Content content
                && !content.sop().instansi().equals(instansi.sekarang().kode())) {
            var temuan = new DaftarTemuan(LABEL);
            temuan.add(
                    content.baris().getOrDefault("instansi", 1),
                    "instansi",
                    AturanIsi.INSTANSI_LAIN,
                    content.sop().instansi(),
                    instansi.sekarang().kode());
            return new Refused(temuan.semua());
        }
        return result;
    }
}
