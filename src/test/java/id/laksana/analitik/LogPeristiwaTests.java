package id.laksana.analitik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.LaksanaTest;
import id.laksana.analitik.LogPeristiwa.Bentuk;
import id.laksana.database.Tenant;
import id.laksana.pelaksanaan.PelaksanaanFixture;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.VersiSop;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xml.sax.SAXException;

/** The event log against the schema of IEEE 1849-2016 and against what happened. */
@LaksanaTest
class LogPeristiwaTests {

    private static final Schema SCHEMA = schema();

    @Autowired ApplicationContext context;
    @Autowired LogPeristiwa log;
    @Autowired KatalogSop katalog;

    @Test
    void xesIsValidAndTellsEveryTask() throws Exception {
        var contoh = new KasusIdCard(context, "2026-08-04");
        String xes = tulis(contoh, Bentuk.XES, false);
        validate(xes);
        assertThat(count(xes, "//trace")).isEqualTo(4);
        String back = "//trace[string[@key='concept:name'][@value='" + contoh.kembali + "']]/event";
        assertThat(count(xes, back + "[string[@value='complete']][int[@key='langkah']]"))
                .isEqualTo(8);
        assertThat(count(xes, back + "[string[@value='schedule']]")).isEqualTo(8);
        assertThat(count(xes, back + "[int[@key='putaran'][@value='2']]")).isEqualTo(4);
        assertThat(xes)
                .contains(
                        "value=\"2026-08-04T09:10:00+08:00\"",
                        "key=\"org:resource\" value=\"Kepala Bagian Organisasi dan Pendayagunaan Aparatur\"",
                        "value=\"2. Memeriksa kelengkapan biodata ASN yang diajukan SKPD\"",
                        "value=\"suspend\"",
                        "value=\"withdraw\"",
                        "Pelaksanaan dibatalkan")
                .doesNotContain("key=\"nama\"");
        assertThat(tulis(contoh, Bentuk.XES, true)).contains("key=\"nama\"");
    }

    @Test
    void theSchemaIsTheOneOfXes() throws Exception {
        var contoh = new KasusIdCard(context, "2026-08-05");
        String broken = tulis(contoh, Bentuk.XES, false).replace("<event>", "<kejadian>");
        assertThatThrownBy(() -> validate(broken.replace("</event>", "</kejadian>")))
                .isInstanceOf(SAXException.class);
        validate(
                Tenant.call(
                        contoh.kasus.instansi(),
                        () -> tulis(versi(), kosong(), Bentuk.XES, false)));
    }

    @Test
    void csvHasALineForEachEventAndAnotherInstansiNone() {
        var contoh = new KasusIdCard(context, "2026-08-06");
        List<String> lines = tulis(contoh, Bentuk.CSV, false).lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo(
                        "pelaksanaan,langkah,kegiatan,transisi,waktu,putaran,tugas,pelaksana,unit,jabatan,jawaban,versi");
        assertThat(lines)
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith(contoh.kembali + ",2,")
                                        .contains("complete,2026-08-06T09:30:00+08:00,1")
                                        .endsWith("TIDAK,1"));
        assertThat(tulis(contoh, Bentuk.CSV, true).lines().findFirst().orElseThrow())
                .endsWith("versi,nama");
        var version = contoh.kasus.call(this::versi);
        int other = contoh.kasus.instansi() == 2 ? 3 : 2;
        String foreign = Tenant.call(other, () -> tulis(version, contoh.kurun, Bentuk.CSV, true));
        assertThat(foreign.lines()).hasSize(1);
    }

    @Test
    void aCellIsNeverAFormulaAndNoSignBreaksTheXml() throws Exception {
        var out = new ByteArrayOutputStream();
        var csv = new LogCsv(out, ZoneId.of("Asia/Makassar"), true);
        csv.tulis(nakal());
        csv.akhiri();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("'=HYPERLINK", "'@SUM", "'+1", "'-1")
                .doesNotContain(",=", ",@", ",+", ",-");
        var xml = new ByteArrayOutputStream();
        var xes = new LogXes(xml, contohVersi(), kosong(), ZoneId.of("Asia/Makassar"), true);
        xes.tulis(nakal());
        xes.akhiri();
        validate(xml.toString(StandardCharsets.UTF_8));
    }

    private static Kejadian nakal() {
        return new Kejadian(
                UUID.randomUUID(),
                1,
                Instant.parse("2026-08-06T01:00:00Z"),
                "=HYPERLINK(\"http://x\")\u0001<&>",
                Kejadian.Transisi.COMPLETE,
                1,
                1,
                "1:1::1:a",
                "@SUM(A1)",
                null,
                "+1",
                "-1",
                "YA");
    }

    private VersiSop contohVersi() {
        return PelaksanaanFixture.in(context, KasusIdCard.INSTANSI).call(this::versi);
    }

    private VersiSop versi() {
        return katalog.tampil(KasusIdCard.SOP).orElseThrow();
    }

    private static Kurun kosong() {
        return new Kurun(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1));
    }

    private String tulis(KasusIdCard contoh, Bentuk bentuk, boolean nama) {
        return Tenant.call(
                contoh.kasus.instansi(), () -> tulis(versi(), contoh.kurun, bentuk, nama));
    }

    private String tulis(VersiSop versi, Kurun kurun, Bentuk bentuk, boolean nama) {
        var out = new ByteArrayOutputStream();
        try {
            log.tulis(versi, kurun, bentuk, nama, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int count(String xml, String path) throws Exception {
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return Integer.parseInt(
                XPathFactory.newInstance().newXPath().evaluate("count(" + path + ")", document));
    }

    private static void validate(String xml) throws SAXException, IOException {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    /** Shipped by jBPM, whose own export is held to it. */
    private static Schema schema() {
        var url = LogPeristiwaTests.class.getResource("/xes-ieee-1849-2016.xsd");
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(url));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
