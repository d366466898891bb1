package id.laksana.naskah.tandatangan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.laksana.naskah.tandatangan.PenandaTangan.HasilPort;
import id.laksana.naskah.tandatangan.PengaturanTandaTangan.Jalan;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** Against a server that answers as the Esign Client Service does. */
@ExtendWith(OutputCaptureExtension.class)
class PenandaTanganBsreTests {

    private static final String SANDI = "frasa sandi \"BSrE\" é";
    private static final String SIGNED = "%PDF-1.7 signed by the fake";

    private HttpServer server;
    private String body = "";
    private String path = "";
    private String authorization = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        path = exchange.getRequestURI().getPath();
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        boolean first = path.equals("/api/sign/pdf");
        boolean known = body.contains("7371010101700001");
        boolean right = body.contains(first ? SANDI : "frasa sandi \\\"BSrE\\\"");
        if (!known) {
            reply(
                    exchange,
                    400,
                    "application/json",
                    "{\"status_code\":2011,\"error\":\"User tidak terdaftar\"}");
        } else if (!right) {
            reply(
                    exchange,
                    400,
                    "application/json",
                    "{\"status_code\":2031,\"error\":\"Passphrase anda salah\"}");
        } else if (first) {
            exchange.getResponseHeaders().add("id_dokumen", "DOC-123");
            reply(exchange, 200, "application/pdf", SIGNED);
        } else {
            reply(
                    exchange,
                    200,
                    "application/json",
                    "{\"time\":12,\"file\":[\""
                            + Base64.getEncoder().encodeToString(SIGNED.getBytes())
                            + "\"]}");
        }
    }

    private static void reply(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HasilPort sign(Jalan jalan, @Nullable String nik, String sandi) {
        return at("http://127.0.0.1:" + server.getAddress().getPort() + "/", jalan, nik, sandi);
    }

    private static HasilPort at(String address, Jalan jalan, @Nullable String nik, String sandi) {
        try (var http = HttpClient.newHttpClient()) {
            return new PenandaTanganBsre(http, jalan, address, "luwutimur", "layanan", nik)
                    .tandatangani(
                            new PenandaTangan.Permintaan(
                                    "%PDF-1.7".getBytes(),
                                    new PenandaTangan.Penanda(UUID.randomUUID(), "Bram", "Kabag"),
                                    null,
                                    LetakBlok.di(2, 10, 20),
                                    new byte[] {1, 2, 3},
                                    "Penandatanganan",
                                    "Malili",
                                    Instant.EPOCH),
                            sandi.toCharArray());
        }
    }

    private static AlasanDitolak alasan(HasilPort hasil) {
        return ((HasilPort.Ditolak) hasil).alasan();
    }

    @Test
    void version1TakesAFormAndGivesThePdf(CapturedOutput output) {
        var done = (HasilPort.Selesai) sign(Jalan.BSRE_V1, "7371010101700001", SANDI);
        assertThat(new String(done.pdf())).isEqualTo(SIGNED);
        assertThat(done.idLayanan()).isEqualTo("DOC-123");
        assertThat(path).isEqualTo("/api/sign/pdf");
        assertThat(body)
                .contains("name=\"tampilan\"", "visible", "name=\"imageTTD\"", "name=\"xAxis\"");
        assertThat(body).doesNotContain("VISIBLE");
        assertThat(authorization)
                .isEqualTo(
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("luwutimur:layanan".getBytes()));
        assertThat(output).doesNotContain("frasa sandi");
    }

    @Test
    void version2TakesJson(CapturedOutput output) {
        var done = (HasilPort.Selesai) sign(Jalan.BSRE_V2, "7371010101700001", SANDI);
        assertThat(new String(done.pdf())).isEqualTo(SIGNED);
        var json = JsonMapper.builder().build().readTree(body);
        assertThat(json.path("passphrase").asString()).isEqualTo(SANDI);
        assertThat(json.at("/signatureProperties/0/tampilan").asString()).isEqualTo("VISIBLE");
        assertThat(json.at("/signatureProperties/0/page").asInt()).isEqualTo(2);
        assertThat(path).isEqualTo("/api/v2/sign/pdf");
        assertThat(output).doesNotContain("frasa sandi");
    }

    @Test
    void refusalsAreToldInOurWords(CapturedOutput output) {
        for (Jalan jalan : new Jalan[] {Jalan.BSRE_V1, Jalan.BSRE_V2}) {
            assertThat(alasan(sign(jalan, "7371010101700001", "frasa keliru")))
                    .isEqualTo(AlasanDitolak.SANDI_SALAH);
            assertThat(alasan(sign(jalan, "7371010101700002", SANDI)))
                    .isEqualTo(AlasanDitolak.AKUN_TIDAK_TERDAFTAR);
            body = "";
            assertThat(alasan(sign(jalan, null, SANDI))).isEqualTo(AlasanDitolak.NIK_KOSONG);
            assertThat(alasan(sign(jalan, "7371010101700001", "")))
                    .isEqualTo(AlasanDitolak.SANDI_KOSONG);
            assertThat(body).as("nothing was sent").isEmpty();
        }
        assertThat(alasan(at("http://127.0.0.1:1", Jalan.BSRE_V1, "7371010101700001", SANDI)))
                .isEqualTo(AlasanDitolak.LAYANAN_TIDAK_TERJANGKAU);
        assertThat(output).doesNotContain("frasa keliru", "frasa sandi");
    }
}
