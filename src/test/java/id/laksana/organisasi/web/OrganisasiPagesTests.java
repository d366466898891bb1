package id.laksana.organisasi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.keamanan.KeamananFixture.Orang;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.DaftarTim;
import id.laksana.organisasi.LambangFixture;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.SusunanOrganisasi;
import id.laksana.organisasi.kalender.DaftarKalender;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LaksanaTest
class OrganisasiPagesTests {

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;
    @Autowired DaftarPegawai daftarPegawai;
    @Autowired DaftarJabatan daftarJabatan;
    @Autowired DaftarTim daftarTim;
    @Autowired DaftarKalender daftarKalender;
    @Autowired SusunanOrganisasi susunan;
    @Autowired Pemangkuan pemangkuan;
    @Autowired Clock clock;

    KeamananFixture office;
    Orang kelola;
    Cookie manager;
    LocalDate today;

    @BeforeEach
    void login() {
        office = KeamananFixture.in(context);
        kelola = office.orang("kelola", "organisasi.kelola", "kalender.kelola");
        manager = office.sesi(kelola);
        Tenant.run(kelola.instansi(), daftarKalender::lengkapi);
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Makassar"));
    }

    @Test
    void theLambangIsSetShownAndTakenOff() {
        var lambang = "/organisasi/instansi/lambang";
        assertThat(mvc.get().uri(lambang).cookie(manager)).hasStatus(404);
        assertThat(sendLambang("bukan gambar".getBytes()))
                .hasStatus(422)
                .bodyText()
                .contains("bukan PNG atau JPEG");

        assertThat(sendLambang(LambangFixture.gambar("jpg", 300, 200))).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(lambang).cookie(manager))
                .hasStatusOk()
                .hasContentType("image/png");
        assertThat(mvc.get().uri("/organisasi/instansi").cookie(manager))
                .bodyText()
                .contains("src=\"" + lambang);

        assertThat(mvc.post().uri(lambang + "/lepas").with(csrf()).cookie(manager))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(lambang).cookie(manager)).hasStatus(404);
    }

    private MvcTestResult sendLambang(byte[] bytes) {
        return mvc.post()
                .uri("/organisasi/instansi/lambang")
                .multipart()
                .file(new MockMultipartFile("lambang", "lambang.png", "image/png", bytes))
                .with(csrf())
                .cookie(manager)
                .exchange();
    }

    @Test
    void everyPageOpens() {
        var unit = susunan().getFirst();
        for (String path :
                List.of(
                        "/organisasi",
                        "/organisasi?pada=2019-01-01",
                        "/organisasi/unit/" + unit,
                        "/organisasi/unit/" + unit + "/ubah",
                        "/organisasi/unit/" + unit + "/tutup",
                        "/organisasi/unit/baru",
                        "/organisasi/unit/baru?asal=" + unit,
                        "/organisasi/pegawai",
                        "/organisasi/pegawai?q=kel&status=PTT&unit=dinas",
                        "/organisasi/pegawai?keadaan=berhenti",
                        "/organisasi/pegawai/baru",
                        "/organisasi/pegawai/" + kelola.pegawai(),
                        "/organisasi/pegawai/" + kelola.pegawai() + "/ubah",
                        "/organisasi/pegawai/" + kelola.pegawai() + "/berhenti",
                        "/organisasi/jabatan/baru?unit=" + unit,
                        "/organisasi/jabatan/" + kelola.jabatan(),
                        "/organisasi/jabatan/" + kelola.jabatan() + "/ubah",
                        "/organisasi/jabatan/" + kelola.jabatan() + "/tutup",
                        "/organisasi/jabatan/" + kelola.jabatan() + "/pemangku/baru",
                        "/organisasi/jabatan/" + kelola.jabatan() + "/pengganti/baru",
                        "/organisasi/tim",
                        "/organisasi/tim/baru",
                        "/organisasi/kelompok",
                        "/organisasi/kelompok/baru",
                        "/organisasi/kalender",
                        "/organisasi/kalender?tahun=2026&bulan=12",
                        "/organisasi/kalender?tahun=2040",
                        "/organisasi/kalender/libur/baru",
                        "/organisasi/kalender/jam/baru",
                        "/organisasi/impor",
                        "/organisasi/impor?jenis=unit",
                        "/organisasi/instansi",
                        "/organisasi/instansi/ubah",
                        "/cari?q=kelola")) {
            assertThat(get(path)).as(path).hasStatusOk();
        }
    }

    @Test
    void whoMayNotManageSeesThePagesButNoForms() {
        var reader = office.sesi(office.orang("pembaca"));
        assertThat(mvc.get().uri("/organisasi").cookie(reader).exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/organisasi/unit/baru");
        for (String path :
                List.of(
                        "/organisasi/unit/baru",
                        "/organisasi/impor",
                        "/organisasi/ekspor/pegawai.xlsx",
                        "/organisasi/kalender/jam/baru")) {
            assertThat(mvc.get().uri(path).cookie(reader).exchange()).as(path).hasStatus(403);
        }
        assertThat(mvc.post().uri("/organisasi/unit").cookie(reader).with(csrf()).exchange())
                .hasStatus(403);
    }

    @Test
    void aUnitIsMadeRenamedFromADayAndClosed() {
        var made =
                post(
                        "/organisasi/unit",
                        Map.of(
                                "kode",
                                "bidang-a",
                                "nama",
                                "Bidang A",
                                "jenis",
                                "bidang",
                                "induk",
                                "dinas",
                                "sejak",
                                "2021-01-01"));
        String path = location(made);
        assertThat(
                        post(
                                path,
                                Map.of(
                                        "nama",
                                        "Bidang B",
                                        "jenis",
                                        "bidang",
                                        "induk",
                                        "dinas",
                                        "sejak",
                                        "2022-07-01")))
                .hasStatus3xxRedirection();
        assertThat(get(path + "?pada=2022-06-30")).bodyText().contains("<h1>Bidang A</h1>");
        assertThat(get(path)).bodyText().contains("<h1>Bidang B</h1>");
        assertThat(post(path + "/tutup", Map.of("sejak", today.toString())))
                .hasStatus3xxRedirection();
        assertThat(get("/organisasi")).bodyText().doesNotContain("Bidang B");
        assertThat(get(path)).hasStatusOk().bodyText().contains("Ditutup");
    }

    @Test
    void aUnitCannotBeItsOwnAncestorNorBeClosedWhileInUse() {
        var dinas = susunan().getFirst();
        post(
                "/organisasi/unit",
                Map.of(
                        "kode",
                        "seksi",
                        "nama",
                        "Seksi",
                        "jenis",
                        "seksi",
                        "induk",
                        "dinas",
                        "sejak",
                        "2021-01-01"));
        var ring =
                post(
                        "/organisasi/unit/" + dinas,
                        Map.of(
                                "nama",
                                "Dinas",
                                "jenis",
                                "dinas",
                                "induk",
                                "seksi",
                                "sejak",
                                "2022-01-01"));
        assertThat(ring)
                .hasStatus(422)
                .bodyText()
                .contains("di bawah unit ini sendiri")
                .contains("href=\"#induk\"");
        assertThat(post("/organisasi/unit/" + dinas + "/tutup", Map.of("sejak", today.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("masih mempunyai unit");
    }

    @Test
    void aPersonIsRegisteredAndAWrongNipIsExplained() {
        var wrong = Map.of("nama", "Uji <b>Satu</b>", "status", "PNS", "nip", "196902302009011009");
        assertThat(post("/organisasi/pegawai", wrong))
                .hasStatus(422)
                .bodyText()
                .contains("bukan tanggal lahir yang ada")
                .contains("Uji &lt;b>Satu&lt;/b>");
        var right =
                Map.of(
                        "nama",
                        "Uji Satu",
                        "status",
                        "PNS",
                        "nip",
                        "196608011988031001",
                        "golongan",
                        "IV/a");
        var path = location(post("/organisasi/pegawai", right));
        assertThat(get(path)).bodyText().contains("19660801 198803 1 001").contains("Pembina");
        assertThat(post("/organisasi/pegawai", right))
                .hasStatus(422)
                .bodyText()
                .contains("sudah tercatat");
        assertThat(post(path + "/berhenti", Map.of("sejak", "bukan tanggal"))).hasStatus(422);
        assertThat(post(path + "/berhenti", Map.of("sejak", today.toString())))
                .hasStatus3xxRedirection();
        assertThat(get("/organisasi/pegawai?keadaan=berhenti")).bodyText().contains("Uji Satu");
    }

    @Test
    void aPostGetsAHolderAPlhAndARule() {
        var unit = susunan().getFirst();
        var path =
                location(
                        post(
                                "/organisasi/jabatan?unit=" + unit,
                                Map.of(
                                        "kode",
                                        "dinas/kadis",
                                        "nama",
                                        "Kepala Dinas",
                                        "jenis",
                                        "struktural",
                                        "eselon",
                                        "II.b",
                                        "formasi",
                                        "1",
                                        "kepala",
                                        "true",
                                        "sejak",
                                        "2021-01-01")));
        var other =
                location(
                        post(
                                "/organisasi/jabatan?unit=" + unit,
                                Map.of(
                                        "kode",
                                        "dinas/sekretaris",
                                        "nama",
                                        "Sekretaris",
                                        "jenis",
                                        "struktural",
                                        "formasi",
                                        "1",
                                        "sejak",
                                        "2021-01-01")));
        office.orang("ratna");
        office.orang("fajar");
        assertThat(
                        post(
                                path + "/pemangku",
                                Map.of(
                                        "pegawai",
                                        "ratna",
                                        "sebagai",
                                        "definitif",
                                        "sejak",
                                        "2024-01-01")))
                .hasStatus3xxRedirection();
        assertThat(
                        post(
                                path + "/pemangku",
                                Map.of(
                                        "pegawai",
                                        "fajar",
                                        "sebagai",
                                        "definitif",
                                        "sejak",
                                        "2025-01-01")))
                .hasStatus(422)
                .bodyText()
                .contains("Semua kursi");
        assertThat(
                        post(
                                path + "/pemangku",
                                Map.of(
                                        "pegawai",
                                        "fajar",
                                        "sebagai",
                                        "plh",
                                        "sejak",
                                        "2025-01-01")))
                .as("without a last day")
                .hasStatus(422)
                .bodyText()
                .contains("Hari terakhir belum diisi");
        assertThat(
                        post(
                                path + "/pemangku",
                                Map.of(
                                        "pegawai",
                                        "siapa",
                                        "sebagai",
                                        "plt",
                                        "sejak",
                                        "2025-01-01",
                                        "hariTerakhir",
                                        "2025-01-02")))
                .hasStatus(422)
                .bodyText()
                .contains("tidak ditemukan");
        assertThat(
                        post(
                                other + "/pemangku",
                                Map.of(
                                        "pegawai",
                                        "fajar",
                                        "sebagai",
                                        "definitif",
                                        "sejak",
                                        "2024-01-01")))
                .hasStatus3xxRedirection();
        assertThat(
                        post(
                                path + "/pengganti",
                                Map.of(
                                        "oleh",
                                        "dinas/sekretaris",
                                        "sebagai",
                                        "plh",
                                        "sejak",
                                        today.toString(),
                                        "hariTerakhir",
                                        today.plusDays(400).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("90 hari");
        assertThat(
                        post(
                                path + "/pengganti",
                                Map.of(
                                        "oleh",
                                        "dinas/sekretaris",
                                        "sebagai",
                                        "plh",
                                        "sejak",
                                        today.toString(),
                                        "hariTerakhir",
                                        today.plusDays(2).toString())))
                .hasStatus3xxRedirection();
        var jabatan = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var acting =
                Tenant.call(kelola.instansi(), () -> pemangkuan.pemangku(jabatan, clock.instant()));
        assertThat(acting).extracting(Pemangku::nama).containsExactly("fajar", "ratna");
        assertThat(get(path)).bodyText().contains("menggantikan ratna").contains("berhalangan");
    }

    @Test
    void aTeamGetsMembersAndAGroupGetsUnits() {
        var tim =
                location(
                        post(
                                "/organisasi/tim",
                                Map.of(
                                        "kode",
                                        "tim-uji",
                                        "nama",
                                        "Tim Uji",
                                        "sejak",
                                        "2024-01-01")));
        assertThat(
                        post(
                                tim + "/anggota",
                                Map.of(
                                        "pegawai",
                                        "kelola",
                                        "peran",
                                        "ketua",
                                        "sejak",
                                        "2024-02-01")))
                .hasStatus3xxRedirection();
        assertThat(get(tim)).bodyText().contains("Ketua").contains("kelola");
        assertThat(post(tim + "/anggota/" + kelola.pegawai() + "/keluarkan", Map.of()))
                .hasStatus3xxRedirection();
        var members =
                Tenant.call(kelola.instansi(), () -> daftarTim.tim(uuid(tim), today)).orElseThrow();
        assertThat(members.jumlahAnggota()).isZero();
        assertThat(post("/organisasi/kelompok", Map.of("kode", "Semua OPD", "nama", "Semua")))
                .hasStatus(422);
        assertThat(post("/organisasi/kelompok", Map.of("kode", "semua", "nama", "Semua")))
                .hasStatus3xxRedirection();
        var group =
                Tenant.call(kelola.instansi(), () -> daftarTim.daftarKelompok(today)).getFirst();
        assertThat(post("/organisasi/kelompok/" + group.id() + "/unit", Map.of("unit", "dinas")))
                .hasStatus3xxRedirection();
        assertThat(get("/organisasi/kelompok")).bodyText().contains("Dinas Uji");
    }

    @Test
    void aLocalHolidayChangesTheWorkingDays() {
        var day = LocalDate.of(2026, 11, 18);
        assertThat(working(day)).isTrue();
        assertThat(
                        post(
                                "/organisasi/kalender/libur",
                                Map.of(
                                        "tanggal",
                                        "2026-11-18",
                                        "nama",
                                        "Hari Jadi",
                                        "jenis",
                                        "daerah")))
                .hasStatus3xxRedirection();
        assertThat(working(day)).isFalse();
        assertThat(
                        post(
                                "/organisasi/kalender/libur/2026-11-18/berlaku",
                                Map.of("berlaku", "false")))
                .hasStatus3xxRedirection();
        assertThat(working(day)).isTrue();
        assertThat(
                        post(
                                "/organisasi/kalender/jam",
                                Map.of(
                                        "nama",
                                        "Enam hari",
                                        "jenis",
                                        "biasa",
                                        "sejak",
                                        "2027-01-01",
                                        "senin",
                                        "08.00-11")))
                .hasStatus(422)
                .bodyText()
                .contains("bukan jam kerja");
        assertThat(
                        post(
                                "/organisasi/kalender/jam",
                                Map.of(
                                        "nama",
                                        "Enam hari",
                                        "jenis",
                                        "biasa",
                                        "sejak",
                                        "2027-01-01",
                                        "senin",
                                        "08.00-14.00",
                                        "sabtu",
                                        "08.00-12.00")))
                .hasStatus3xxRedirection();
        assertThat(working(LocalDate.of(2027, 1, 9))).as("a Saturday").isTrue();
        assertThat(working(LocalDate.of(2026, 11, 21))).isFalse();
    }

    @Test
    void aSheetIsUploadedShownAndApplied() {
        var sheet = "NIP,Nama,Status\n196608011988031001,Amir Uji,PNS\n".getBytes();
        var file = new MockMultipartFile("berkas", "pegawai.csv", "text/csv", sheet);
        var uploaded =
                mvc.post()
                        .multipart()
                        .uri("/organisasi/impor")
                        .file(file)
                        .param("tanggal", today.toString())
                        .cookie(manager)
                        .with(csrf())
                        .exchange();
        var path = location(uploaded);
        assertThat(get(path)).bodyText().contains("1 baru, 0 berubah").contains("Amir Uji");
        assertThat(post(path + "/terapkan", Map.of())).hasStatus3xxRedirection();
        assertThat(get("/organisasi/pegawai")).bodyText().contains("Amir Uji");
        var none =
                mvc.post()
                        .multipart()
                        .uri("/organisasi/impor")
                        .param("tanggal", "x")
                        .cookie(manager)
                        .with(csrf())
                        .exchange();
        assertThat(none).hasStatus(422).bodyText().contains("Berkas belum dipilih");
    }

    @Test
    void templateAndExportAreWorkbooksThatTheImportReads() throws Exception {
        for (String path :
                List.of(
                        "/organisasi/impor/templat/pegawai.xlsx",
                                "/organisasi/impor/templat/unit.xlsx",
                        "/organisasi/ekspor/pegawai.xlsx", "/organisasi/ekspor/unit.xlsx")) {
            var answer = get(path);
            assertThat(answer).as(path).hasStatusOk();
            var bytes = answer.getResponse().getContentAsByteArray();
            assertThat(bytes).as(path).startsWith((byte) 'P', (byte) 'K');
        }
        var unit = get("/organisasi/ekspor/unit.xlsx").getResponse().getContentAsByteArray();
        var again =
                mvc.post()
                        .multipart()
                        .uri("/organisasi/impor")
                        .file(new MockMultipartFile("berkas", "unit.xlsx", null, unit))
                        .param("jenis", "unit")
                        .param("tanggal", today.toString())
                        .cookie(manager)
                        .with(csrf())
                        .exchange();
        assertThat(get(location(again))).bodyText().contains("sama dengan data yang ada");
    }

    @Test
    void theProfileIsChangedAndWrongLimitsAreExplained() {
        assertThat(
                        post(
                                "/organisasi/instansi",
                                Map.of(
                                        "nama",
                                        "",
                                        "namaPendek",
                                        "X",
                                        "zona",
                                        "Asia/Jayapura",
                                        "batasPltBulan",
                                        "99",
                                        "batasPlhHari",
                                        "90")))
                .hasStatus(422)
                .bodyText()
                .contains("Nama instansi belum diisi")
                .contains("1 sampai 24 bulan");
        assertThat(
                        post(
                                "/organisasi/instansi",
                                Map.of(
                                        "nama",
                                        "Kabupaten Uji",
                                        "namaPendek",
                                        "Uji",
                                        "zona",
                                        "Asia/Jayapura",
                                        "batasPltBulan",
                                        "3",
                                        "batasPlhHari",
                                        "30")))
                .hasStatus3xxRedirection();
        assertThat(get("/organisasi/instansi")).bodyText().contains("WIT");
    }

    @Test
    void aManagerOfAnotherInstansiFindsNothing() {
        var other = KeamananFixture.in(context);
        var stranger = other.sesi(other.orang("asing", "organisasi.kelola", "kalender.kelola"));
        for (String path :
                List.of(
                        "/organisasi/pegawai/" + kelola.pegawai(),
                        "/organisasi/jabatan/" + kelola.jabatan(),
                        "/organisasi/unit/" + susunan().getFirst())) {
            assertThat(mvc.get().uri(path).cookie(stranger).exchange()).as(path).hasStatus(404);
        }
    }

    private boolean working(LocalDate day) {
        return Tenant.call(kelola.instansi(), () -> daftarKalender.kalender()).isWorkingDay(day);
    }

    private List<UUID> susunan() {
        return Tenant.call(kelola.instansi(), () -> susunan.pohon(today)).stream()
                .map(u -> u.id())
                .toList();
    }

    private static UUID uuid(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).cookie(manager).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request = mvc.post().uri(path).cookie(manager).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
