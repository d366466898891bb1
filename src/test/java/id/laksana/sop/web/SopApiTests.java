package id.laksana.sop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.sop.DaftarSop;
import id.laksana.sop.Sop;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@LaksanaTest
class SopApiTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TOKEN = Pattern.compile("lks_[0-9]+_[0-9a-f]{64}");

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;

    private String token;

    @BeforeEach
    void tokenOfAReader() {
        var session = KeamananFixture.sesiPeraga(context, "hendrik.palinggi");
        var page =
                mvc.post()
                        .uri("/keamanan/token")
                        .with(csrf())
                        .cookie(session)
                        .param("nama", "Portal")
                        .param("hari", "30")
                        .exchange();
        var matcher = TOKEN.matcher(text(page));
        assertThat(matcher.find()).as(text(page)).isTrue();
        token = matcher.group();
    }

    @Test
    void theListIsFilteredAndCounted() {
        var list = json(get("/api/v1/sop?q=pengukuran&status=BERLAKU"));
        assertThat(list.at("/total").asInt()).isPositive();
        assertThat(list.at("/daftar/0/kode").asString())
                .isEqualTo("sulteng-dkukm-pengukuran-kinerja");
        assertThat(list.at("/daftar/0/tautan").asString())
                .isEqualTo("/api/v1/sop/sulteng-dkukm-pengukuran-kinerja");
        assertThat(list.at("/lanjut").isNull()).isTrue();
        assertThat(json(get("/api/v1/sop")).at("/total").asInt()).isEqualTo(7);
        assertThat(get("/api/v1/sop?status=OMONG")).hasStatus(400);
    }

    @Test
    void oneSopHasTheFactsOfItsFile() throws IOException {
        for (Sop sop :
                DaftarSop.semua().stream()
                        .filter(s -> s.instansi().equals("prov-sulteng"))
                        .toList()) {
            var result = get("/api/v1/sop/" + sop.kode());
            assertThat(result).hasStatusOk().containsHeader("ETag");
            var facts = json(result);
            assertThat(facts.at("/versi").asInt()).isEqualTo(1);
            assertThat(facts.at("/status").asString()).isEqualTo("BERLAKU");
            assertThat(facts.at("/langkah").size()).isEqualTo(sop.daftarLangkah().size());
            assertThat(errors((ObjectNode) facts)).as(sop.kode()).isEmpty();
        }
        assertThat(get("/api/v1/sop/tidak-ada")).hasStatus(404);
    }

    @Test
    void theFormStandsBesideIt() {
        assertThat(get("/api/v1/sop/sulteng-dkukm-pengukuran-kinerja.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(get("/api/v1/sop/sulteng-dkukm-pengukuran-kinerja.svg"))
                .hasStatusOk()
                .hasContentType("image/svg+xml");
        assertThat(get("/api/v1/sop/sulteng-dkukm-pengukuran-kinerja.docx")).hasStatusOk();
        assertThat(get("/api/v1/sop/sulteng-dkukm-pengukuran-kinerja.bpmn")).hasStatusOk();
    }

    @Test
    void withoutATokenThereIsNothing() {
        assertThat(mvc.get().uri("/api/v1/sop")).hasStatus(401);
        assertThat(mvc.get().uri("/api/v1/sop/sulteng-dkukm-pengukuran-kinerja.pdf"))
                .hasStatus(401);
    }

    @Test
    void theApiDescribesItself() {
        var openApi = json(get("/api/v1/openapi"));
        assertThat(openApi.at("/openapi").asString()).startsWith("3.1");
        assertThat(openApi.at("/paths/~1api~1v1~1sop/get/parameters").size()).isGreaterThan(4);
        assertThat(openApi.at("/paths/~1api~1v1~1sop~1{kode}/get").isMissingNode()).isFalse();
        assertThat(openApi.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    /** What the API adds to the file does not belong to the file's schema. */
    private static List<Error> errors(ObjectNode facts) throws IOException {
        facts.remove("versi");
        facts.remove("status");
        facts.remove("tautan");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("definisi/skema/sop-1.schema.json")))
                .validate(facts);
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(URI.create(path))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private static JsonNode json(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return JSON.readTree(text(result));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
