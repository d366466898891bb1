package id.laksana.organisasi.impor;

import static id.laksana.organisasi.impor.LembarFixture.GOOD;
import static id.laksana.organisasi.impor.LembarFixture.HEAD;
import static id.laksana.organisasi.impor.LembarFixture.UNIT_HEAD;
import static id.laksana.organisasi.impor.LembarFixture.csv;
import static id.laksana.organisasi.impor.LembarFixture.rows;
import static id.laksana.organisasi.impor.LembarFixture.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.OrganisasiFixture;
import id.laksana.organisasi.Pegawai;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import java.io.IOException;
import java.lang.ScopedValue.CallableOp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LaksanaTest
class ImporOrganisasiTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired ApplicationContext context;
    @Autowired ImporOrganisasi impor;
    @Autowired DaftarPegawai daftarPegawai;
    @Autowired MessageSource messages;
    @TempDir Path folder;

    OrganisasiFixture o;
    Pelaku oleh;

    @BeforeEach
    void office() {
        o = OrganisasiFixture.in(context, "Asia/Makassar");
        oleh =
                new Pelaku(
                        o.instansi,
                        UUID.randomUUID(),
                        "Petugas Uji",
                        UUID.randomUUID(),
                        "Admin",
                        Sebagai.DEFINITIF,
                        null);
    }

    static List<LembarRusak> sheets() {
        return LembarRusak.daftar();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aBrokenSheetGetsAClearMessageAndChangesNothing(LembarRusak sheet) throws IOException {
        var id = check(sheet.isi(), sheet.jenis(), false);
        var problems = in(() -> impor.daftarMasalah(id));
        assertThat(problems).extracting(Masalah::kunci).contains(sheet.kunci());
        var problem =
                problems.stream()
                        .filter(m -> m.kunci().equals(sheet.kunci()))
                        .findFirst()
                        .orElseThrow();
        assertThat(problem.baris()).isEqualTo(sheet.baris());
        for (var locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
            var text = messages.getMessage(problem.kunci(), problem.rincian().toArray(), locale);
            assertThat(text)
                    .isNotEqualTo(problem.kunci())
                    .doesNotContain("{")
                    .hasSizeGreaterThan(20);
        }
        assertThat(in(() -> impor.terapkan(id, oleh))).isInstanceOf(Hasil.Ditolak.class);
        assertThat(people()).isEmpty();
    }

    @Test
    void thereAreAtLeastSeventyBrokenSheets() {
        assertThat(sheets())
                .hasSizeGreaterThanOrEqualTo(70)
                .extracting(LembarRusak::nama)
                .doesNotHaveDuplicates();
    }

    @Test
    void newChangedAndUnchangedAreToldApartAndApplied() throws IOException {
        apply(csv(HEAD + GOOD + "198503122010121002,Budi Uji,,,PNS,III/a,,,budi\n"), false);
        assertThat(people())
                .extracting(Pegawai::namaLengkap)
                .containsExactly("Amir Uji, S.E.", "Budi Uji");

        var second =
                check(
                        csv(
                                HEAD
                                        + GOOD
                                        + "19850312 201012 1 002,Budi Uji,Dr.,,PNS,III/b,,,\n"
                                        + ",Citra Uji,,,PTT,,P,,citra\n"),
                        JenisImpor.PEGAWAI,
                        false);
        var result = in(() -> impor.impor(second)).orElseThrow();
        assertThat(List.of(result.baru(), result.ubah(), result.sama(), result.tutup()))
                .containsExactly(1, 1, 1, 0);
        var changed = in(() -> impor.baris(result, "ubah", 0)).getFirst();
        assertThat(changed.baris()).isEqualTo(3);
        assertThat(changed.daftarBeda())
                .containsExactly(
                        new BarisImpor.Beda("Gelar depan", null, "Dr."),
                        new BarisImpor.Beda("Golongan", "III/a", "III/b"));
        assertThat(in(() -> impor.terapkan(second, oleh))).isInstanceOf(Hasil.Diterima.class);
        assertThat(people())
                .extracting(Pegawai::namaLengkap)
                .containsExactly("Amir Uji, S.E.", "Dr. Budi Uji", "Citra Uji");
        assertThat(people().get(1).akun()).as("a blank cell leaves the account").isEqualTo("budi");
        assertThat(in(() -> impor.terapkan(second, oleh)))
                .as("twice")
                .isInstanceOf(Hasil.Ditolak.class);
    }

    @Test
    void aWholeListStopsThoseWhoAreNotOnIt() throws IOException {
        apply(csv(HEAD + GOOD + "198503122010121002,Budi Uji,,,PNS,,,,\n"), false);
        apply(csv(HEAD + GOOD), true);
        assertThat(people()).extracting(Pegawai::nama).containsExactly("Amir Uji");
        var stopped =
                in(() -> daftarPegawai.cari(new DaftarPegawai.Saringan("", "", "", false), 0))
                        .daftar();
        assertThat(stopped).singleElement().extracting(Pegawai::berhenti).isEqualTo(DAY);
    }

    @Test
    void whenTheDataChangedMeanwhileNothingIsApplied() throws IOException {
        var id =
                check(
                        csv(HEAD + GOOD + "198503122010121002,Budi Uji,,,PNS,,,,\n"),
                        JenisImpor.PEGAWAI,
                        false);
        apply(csv(HEAD + "198503122010121002,Budi Uji,,,PNS,,,,\n"), false);
        assertThat(in(() -> impor.terapkan(id, oleh))).isInstanceOf(Hasil.Ditolak.class);
        assertThat(people()).extracting(Pegawai::nama).containsExactly("Budi Uji");
    }

    @Test
    void xlsxAndEveryKindOfCsvReadTheSame() throws IOException {
        var sheets =
                List.of(
                        xlsx(rows("Daftar pegawai", "", HEAD.strip(), GOOD.strip())),
                        csv("\uFEFF" + HEAD + GOOD),
                        csv((HEAD + GOOD).replace(',', ';')),
                        csv((HEAD + GOOD).replace(',', '\t')),
                        csv((HEAD + GOOD).replace("\n", "\r\n")),
                        (HEAD + GOOD).getBytes(StandardCharsets.UTF_16),
                        csv(
                                "nama pegawai,NIP Baru,STATUS KEPEGAWAIAN\nAmir Uji,'196608011988031001,pns\n"));
        for (var sheet : sheets) {
            var result =
                    in(() -> impor.impor(check(sheet, JenisImpor.PEGAWAI, false))).orElseThrow();
            assertThat(List.of(result.jumlahMasalah(), result.baru())).containsExactly(0, 1);
        }
    }

    @Test
    void unitsGetANewVersionFromTheirDay() throws IOException {
        String first =
                UNIT_HEAD
                        + "dinas,Dinas Lama,DL,dinas,,2020-01-01\ndinas/bidang,Bidang A,,bidang,dinas,2020-01-01\n";
        var one = check(csv(first), JenisImpor.UNIT, false);
        assertThat(in(() -> impor.terapkan(one, oleh))).isInstanceOf(Hasil.Diterima.class);
        var two =
                check(
                        csv(UNIT_HEAD + "dinas,Dinas Baru,,dinas,,01/07/2026\n"),
                        JenisImpor.UNIT,
                        false);
        var preview = in(() -> impor.baris(impor.impor(two).orElseThrow(), "ubah", 0));
        assertThat(preview.getFirst().daftarBeda())
                .containsExactly(new BarisImpor.Beda("Nama", "Dinas Lama", "Dinas Baru"));
        assertThat(in(() -> impor.terapkan(two, oleh))).isInstanceOf(Hasil.Diterima.class);
        assertThat(names("2026-06-30")).containsExactly("Dinas Lama DL");
        assertThat(names("2026-07-01")).containsExactly("Dinas Baru DL");
        var three = check(csv(UNIT_HEAD + "dinas,Dinas Baru,,dinas,,\n"), JenisImpor.UNIT, true);
        assertThat(in(() -> impor.impor(three)).orElseThrow().tutup()).isEqualTo(1);
        assertThat(in(() -> impor.terapkan(three, oleh))).isInstanceOf(Hasil.Diterima.class);
        assertThat(
                        in(() ->
                                        impor.impor(
                                                check(
                                                        csv(
                                                                UNIT_HEAD
                                                                        + "dinas,Dinas Kuno,,dinas,,2019-01-01\n"),
                                                        JenisImpor.UNIT,
                                                        false)))
                                .orElseThrow()
                                .jumlahMasalah())
                .as("an older day than the versions we have")
                .isEqualTo(1);
    }

    @Test
    void anotherInstansiNeitherSeesNorAppliesTheImport() throws IOException {
        var id = check(csv(HEAD + GOOD), JenisImpor.PEGAWAI, false);
        var other = OrganisasiFixture.in(context, "Asia/Jakarta");
        assertThat(Tenant.call(other.instansi, () -> impor.impor(id))).isEmpty();
    }

    private List<String> names(String day) {
        return Tenant.call(
                o.instansi,
                () ->
                        context.getBean(TransactionTemplate.class)
                                .execute(
                                        _ ->
                                                context.getBean(JdbcClient.class)
                                                        .sql(
                                                                """
                                                                SELECT v.nama || ' ' || v.nama_pendek
                                                                FROM organisasi.unit_kerja_versi v
                                                                JOIN organisasi.unit_kerja u ON u.id = v.unit_id
                                                                WHERE u.kode = 'dinas' AND v.berlaku @> ?::date
                                                                """)
                                                        .param(day)
                                                        .query(String.class)
                                                        .list()));
    }

    private void apply(byte[] sheet, boolean lengkap) throws IOException {
        var id = check(sheet, JenisImpor.PEGAWAI, lengkap);
        assertThat(in(() -> impor.daftarMasalah(id))).isEmpty();
        assertThat(in(() -> impor.terapkan(id, oleh))).isInstanceOf(Hasil.Diterima.class);
    }

    private UUID check(byte[] sheet, JenisImpor jenis, boolean lengkap) throws IOException {
        var file = Files.write(folder.resolve(UUID.randomUUID().toString()), sheet);
        return in(() -> impor.periksa(file, "uji", jenis, lengkap, DAY, oleh));
    }

    private List<Pegawai> people() {
        return in(() -> daftarPegawai.cari(DaftarPegawai.Saringan.cari(""), 0)).daftar();
    }

    private <T, X extends Throwable> T in(CallableOp<T, X> work) throws X {
        return Tenant.call(o.instansi, work);
    }
}
