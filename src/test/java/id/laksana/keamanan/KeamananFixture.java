package id.laksana.keamanan;

import id.laksana.database.Tenant;
import id.laksana.keamanan.akun.DaftarAkun;
import id.laksana.keamanan.audit.Oleh;
import id.laksana.keamanan.sesi.Login;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.OrganisasiFixture;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An instansi of its own with people who can log in. {@code orang("budi", "sop.tulis")} makes a
 * pegawai with an account and a post that has these rights; {@code sesi(orang)} is the cookie of a
 * session of his.
 */
public final class KeamananFixture {

    /** Someone with an account. */
    public record Orang(
            int instansi, UUID pegawai, UUID akun, String nama, String sandi, UUID jabatan) {}

    public final OrganisasiFixture organisasi;
    private final ApplicationContext context;
    private final UUID unit;

    private KeamananFixture(ApplicationContext context) {
        this.context = context;
        this.organisasi = OrganisasiFixture.in(context, "Asia/Makassar");
        this.unit = organisasi.unit("dinas", "Dinas Uji");
    }

    public static KeamananFixture in(ApplicationContext context) {
        return new KeamananFixture(context);
    }

    public Orang orang(String nama, String... hak) {
        var pegawai = organisasi.pegawai(nama);
        var jabatan = jabatan(nama + "-jabatan", hak);
        organisasi.pemangku(jabatan, pegawai, Sebagai.DEFINITIF, 1, "2020-01-01", null);
        return akun(pegawai, nama + "-" + organisasi.instansi, jabatan);
    }

    /** As an administrator closes an account. */
    public static void tutup(ApplicationContext context, Orang orang) {
        var daftar = context.getBean(DaftarAkun.class);
        Tenant.run(
                orang.instansi(),
                () -> daftar.nonaktifkan(daftar.akun(orang.akun()).orElseThrow(), Oleh.PROGRAM));
    }

    public UUID jabatan(String kode, String... hak) {
        var jabatan = organisasi.jabatan(kode, unit, "pelaksana", false, 1);
        for (var satu : hak) {
            organisasi.insert(
                    "INSERT INTO keamanan.hak_jabatan (jabatan_id, hak) VALUES (:a, :b) RETURNING jabatan_id",
                    jabatan,
                    satu);
        }
        return jabatan;
    }

    /** With the password that the account got, which no longer has to be changed. */
    private Orang akun(UUID pegawai, String nama, UUID jabatan) {
        var daftar = context.getBean(DaftarAkun.class);
        var made = (DaftarAkun.Hasil.Dibuat) run(() -> daftar.buat(pegawai, nama, Oleh.PROGRAM));
        organisasi.insert(
                "UPDATE keamanan.akun SET wajib_ganti = false, sandi_sampai = NULL WHERE id = :a RETURNING id",
                made.akun());
        return new Orang(organisasi.instansi, pegawai, made.akun(), nama, made.sandi(), jabatan);
    }

    public <T> T run(Supplier<T> work) {
        var transaction = context.getBean(TransactionTemplate.class);
        return Tenant.call(organisasi.instansi, () -> transaction.execute(_ -> work.get()));
    }

    public Cookie sesi(Orang orang) {
        return sesi(context, orang.instansi(), orang.akun(), orang.pegawai());
    }

    /** For an account of the demonstration, such as {@code ratna.paweli}. */
    public static Cookie sesiPeraga(ApplicationContext context, String nama) {
        var transaction = context.getBean(TransactionTemplate.class);
        var jdbc = context.getBean(JdbcClient.class);
        int instansi =
                transaction.execute(
                        _ ->
                                jdbc.sql("SELECT instansi_id FROM keamanan.cari_akun(?)")
                                        .param(nama)
                                        .query(Integer.class)
                                        .single());
        var daftar = context.getBean(DaftarAkun.class);
        var akun = Tenant.call(instansi, () -> daftar.cari(nama, 0)).getFirst();
        return sesi(context, instansi, akun.id(), akun.pegawai());
    }

    /**
     * A second administrator of the installation, with a one-time password, so that the first keeps
     * the state its start left it in.
     */
    public static Orang administrator(ApplicationContext context) {
        var daftarInstansi = context.getBean(DaftarInstansi.class);
        int pengelola =
                Tenant.callForInstallation(() -> daftarInstansi.denganKode(Instansi.PENGELOLA))
                        .orElseThrow()
                        .id();
        var transaction = context.getBean(TransactionTemplate.class);
        return Tenant.call(
                pengelola, () -> transaction.execute(_ -> administrator(context, pengelola)));
    }

    private static Orang administrator(ApplicationContext context, int pengelola) {
        var jabatan =
                context.getBean(JdbcClient.class)
                        .sql(
                                """
                                WITH orang AS (INSERT INTO organisasi.pegawai (nama, status)
                                               VALUES ('Administrator Uji', 'PTT') RETURNING id)
                                INSERT INTO organisasi.pemangku_jabatan
                                  (jabatan_id, pegawai_id, sebagai, kursi, berlaku)
                                SELECT j.id, orang.id, 'definitif',
                                       (SELECT coalesce(max(kursi), 1) + 1 FROM organisasi.pemangku_jabatan),
                                       '[2020-01-01,)'
                                FROM orang, organisasi.jabatan j WHERE j.kode = 'pengelola/administrator'
                                RETURNING pegawai_id, jabatan_id
                                """)
                        .query(
                                (row, _) ->
                                        Map.entry(
                                                row.getObject("pegawai_id", UUID.class),
                                                row.getObject("jabatan_id", UUID.class)))
                        .single();
        var pegawai = jabatan.getKey();
        var nama = "admin-uji-" + pegawai;
        var made =
                (DaftarAkun.Hasil.Dibuat)
                        context.getBean(DaftarAkun.class).buat(pegawai, nama, Oleh.PROGRAM);
        return new Orang(pengelola, pegawai, made.akun(), nama, made.sandi(), jabatan.getValue());
    }

    /** A session of a second administrator, who has replaced the one-time password. */
    public static Cookie sesiAdministrator(ApplicationContext context) {
        var administrator = administrator(context);
        var transaction = context.getBean(TransactionTemplate.class);
        Tenant.run(
                administrator.instansi(),
                () ->
                        transaction.executeWithoutResult(
                                _ -> replaceSandi(context, administrator.akun())));
        return sesi(
                context, administrator.instansi(), administrator.akun(), administrator.pegawai());
    }

    private static void replaceSandi(ApplicationContext context, UUID akun) {
        context.getBean(JdbcClient.class)
                .sql(
                        "UPDATE keamanan.akun SET wajib_ganti = false, sandi_sampai = NULL WHERE id = ?")
                .param(akun)
                .update();
    }

    /** A session of somebody of another fixture, who gets an account for it. */
    public static Cookie sesi(ApplicationContext context, Pelaku oleh) {
        var transaction = context.getBean(TransactionTemplate.class);
        var daftar = context.getBean(DaftarAkun.class);
        var akun =
                Tenant.call(
                        oleh.instansi(),
                        () ->
                                transaction.execute(
                                        _ -> {
                                            var made =
                                                    (DaftarAkun.Hasil.Dibuat)
                                                            daftar.buat(
                                                                    oleh.pegawai(),
                                                                    "uji-" + oleh.pegawai(),
                                                                    Oleh.PROGRAM);
                                            replaceSandi(context, made.akun());
                                            return made.akun();
                                        }));
        return sesi(context, oleh.instansi(), akun, oleh.pegawai());
    }

    @SuppressWarnings("unchecked")
    private static Cookie sesi(ApplicationContext context, int instansi, UUID akun, UUID pegawai) {
        var now = context.getBean(Clock.class).instant();
        var repository =
                (SessionRepository<Session>)
                        context.getBean(FindByIndexNameSessionRepository.class);
        var session = repository.createSession();
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, akun.toString());
        session.setAttribute(
                Login.ATTRIBUTE,
                new Login(instansi, akun, pegawai, null, false, null, now, "127.0.0.1", "uji"));
        repository.save(session);
        return new Cookie(
                "LAKSANA",
                Base64.getEncoder()
                        .encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
    }
}
