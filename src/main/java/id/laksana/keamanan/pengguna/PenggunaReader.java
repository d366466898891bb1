package id.laksana.keamanan.pengguna;

import id.laksana.database.Tenant;
import id.laksana.keamanan.DemoMode;
import id.laksana.keamanan.akun.Akun;
import id.laksana.keamanan.akun.DaftarAkun;
import id.laksana.keamanan.akun.KebijakanFaktorKedua;
import id.laksana.keamanan.hak.HakJabatan;
import id.laksana.keamanan.sesi.Login;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pemangkuan;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads who is at the page: account, posts held at this moment, rights of the chosen post. */
@Service
public class PenggunaReader {

    private final DaftarAkun daftarAkun;
    private final DaftarInstansi daftarInstansi;
    private final KebijakanFaktorKedua kebijakan;
    private final Pemangkuan pemangkuan;
    private final HakJabatan hakJabatan;
    private final Ingatan ingatan;
    private final DemoMode demo;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PenggunaReader(
            DaftarAkun daftarAkun,
            DaftarInstansi daftarInstansi,
            KebijakanFaktorKedua kebijakan,
            Pemangkuan pemangkuan,
            HakJabatan hakJabatan,
            Ingatan ingatan,
            DemoMode demo,
            TransactionTemplate transaction,
            Clock clock) {
        this.daftarAkun = daftarAkun;
        this.daftarInstansi = daftarInstansi;
        this.kebijakan = kebijakan;
        this.pemangkuan = pemangkuan;
        this.hakJabatan = hakJabatan;
        this.ingatan = ingatan;
        this.demo = demo;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Empty when the account has been switched off since. */
    public Optional<Pengguna> of(Login login) {
        return ingatan.of(
                        login.akun(),
                        () ->
                                Tenant.call(
                                        login.instansi(),
                                        () -> transaction.execute(_ -> read(login))))
                .map(keadaan -> pengguna(login, keadaan));
    }

    private Optional<Keadaan> read(Login login) {
        return daftarAkun.akun(login.akun()).filter(this::mayEnter).map(akun -> read(akun, login));
    }

    private Keadaan read(Akun akun, Login login) {
        var pilihan =
                pemangkuan.jabatanYangDipegang(login.pegawai(), clock.instant()).stream()
                        .filter(p -> !p.berhalangan())
                        .toList();
        var hak = hakJabatan.hak(pilihan.stream().map(Pemangku::jabatan).toList());
        return new Keadaan(akun, daftarInstansi.sekarang(), kebijakan.sekarang(), pilihan, hak);
    }

    private Pengguna pengguna(Login login, Keadaan keadaan) {
        var jabatan = keadaan.jabatan(login);
        var tahap = keadaan.tahap(login);
        var hak = tahap == Pengguna.Tahap.LENGKAP ? keadaan.hak(jabatan) : Set.<String>of();
        var instansi = opened(login, hak).orElse(keadaan.instansi());
        var pelaku = jabatan == null ? null : jabatan.sebagaiPelaku(instansi.id());
        return new Pengguna(login, keadaan.akun(), instansi, keadaan.pilihan(), pelaku, hak, tahap);
    }

    private Optional<Instansi> opened(Login login, Set<String> hak) {
        return login.dibuka() != null && hak.contains(HakJabatan.INSTALASI)
                ? Optional.of(Tenant.call(login.dibuka(), daftarInstansi::sekarang))
                : Optional.empty();
    }

    private boolean mayEnter(Akun akun) {
        return akun.aktif() && (demo.on() || !akun.peraga());
    }
}
