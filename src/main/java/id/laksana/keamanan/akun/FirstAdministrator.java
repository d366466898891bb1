package id.laksana.keamanan.akun;

import id.laksana.keamanan.audit.Oleh;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.IsianPegawai;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the one account without which nobody could come in, and prints its one-time password to the
 * console.
 */
@Service
public class FirstAdministrator {

    private static final String NAMA_AKUN = "admin";
    private static final IsianPegawai ADMINISTRATOR =
            new IsianPegawai(null, "Administrator", null, null, "PTT", null, null, null, null);

    private final DaftarAkun daftarAkun;
    private final DaftarPegawai daftarPegawai;
    private final AdministratorRepository repository;

    FirstAdministrator(
            DaftarAkun daftarAkun,
            DaftarPegawai daftarPegawai,
            AdministratorRepository repository) {
        this.daftarAkun = daftarAkun;
        this.daftarPegawai = daftarPegawai;
        this.repository = repository;
    }

    /** Bound to the instansi of those who run the installation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void makeIfMissing() {
        if (!daftarAkun.kosong()) {
            return;
        }
        if (daftarPegawai.daftarkan(ADMINISTRATOR, null) instanceof Hasil.Diterima pegawai) {
            repository.appoint(pegawai.id());
            if (daftarAkun.buat(pegawai.id(), NAMA_AKUN, Oleh.PROGRAM)
                    instanceof DaftarAkun.Hasil.Dibuat made) {
                print(made);
            }
        }
    }

    /** To the console and not to the log: logs are shipped and kept. */
    private static void print(DaftarAkun.Hasil.Dibuat made) {
        System.out.printf(
                "%n  Akun pengelola pertama dibuat.%n    Nama akun:           %s%n    Sandi sekali pakai:  %s%n"
                        + "  Sandi ini hanya ditampilkan sekali dan harus diganti saat pertama kali masuk.%n%n",
                made.nama(), made.sandi());
    }
}
