package id.laksana.pelaksanaan.pengingat;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people want to be told. */
@Service
@Transactional
public class DaftarPilihan {

    /**
     * @param alamat where e-mail would go; null: none is known
     * @param surelAktif whether this installation sends e-mail at all
     */
    public record Keadaan(
            PilihanPemberitahuan pilihan, @Nullable String alamat, boolean surelAktif) {}

    private final PilihanRepository repository;
    private final SmtpProperties smtp;
    private final Clock clock;

    DaftarPilihan(PilihanRepository repository, SmtpProperties smtp, Clock clock) {
        this.repository = repository;
        this.smtp = smtp;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Keadaan milik(UUID pegawai) {
        var found = repository.tujuan(pegawai, clock.instant());
        return new Keadaan(
                found.map(PilihanRepository.Tujuan::pilihan).orElse(PilihanPemberitahuan.BAWAAN),
                found.map(PilihanRepository.Tujuan::alamat).orElse(null),
                smtp.aktif());
    }

    public void simpan(UUID pegawai, PilihanPemberitahuan pilihan) {
        repository.simpan(pegawai, pilihan);
    }
}
