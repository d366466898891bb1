package id.laksana.naskah.tandatangan;

import id.laksana.naskah.tandatangan.PenandaTangan.HasilPort.Ditolak;
import id.laksana.naskah.tandatangan.PenandaTangan.HasilPort.Selesai;
import id.laksana.naskah.tandatangan.PengaturanTandaTangan.Jalan;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Signs by the Esign Client Service of BSrE inside the network of the government, version 1 or 2 of
 * its API. The passphrase goes into the body of the one call and is wiped from it afterwards.
 */
final class PenandaTanganBsre implements PenandaTangan {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int OK = 200;

    private final HttpClient http;
    private final Jalan jalan;
    private final URI alamat;
    private final String otorisasi;
    private final @Nullable String nik;

    PenandaTanganBsre(
            HttpClient http,
            Jalan jalan,
            String alamat,
            String pengguna,
            String sandiLayanan,
            @Nullable String nik) {
        this.http = http;
        this.jalan = jalan;
        this.alamat = URI.create(alamat.replaceAll("/+$", ""));
        this.otorisasi =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (pengguna + ":" + sandiLayanan)
                                                .getBytes(StandardCharsets.UTF_8));
        this.nik = nik;
    }

    @Override
    public boolean memakaiIsian() {
        return false;
    }

    @Override
    public boolean tersertifikasi() {
        return true;
    }

    @Override
    public HasilPort tandatangani(Permintaan permintaan, char[] sandi) {
        if (nik == null) {
            return Ditolak.karena(AlasanDitolak.NIK_KOSONG);
        }
        if (sandi.length == 0) {
            return Ditolak.karena(AlasanDitolak.SANDI_KOSONG);
        }
        byte[] body = null;
        try {
            boolean first = jalan == Jalan.BSRE_V1;
            var encoder = new IsiBsre(permintaan, nik);
            body = first ? encoder.v1(sandi) : encoder.v2(sandi);
            var request =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            alamat
                                                    + (first
                                                            ? "/api/sign/pdf"
                                                            : "/api/v2/sign/pdf")))
                            .timeout(TIMEOUT)
                            .header("Authorization", otorisasi)
                            .header("Content-Type", first ? IsiBsre.JENIS_V1 : "application/json")
                            .POST(BodyPublishers.ofByteArray(body))
                            .build();
            return hasil(http.send(request, BodyHandlers.ofByteArray()), first);
        } catch (IOException e) {
            return Ditolak.karena(AlasanDitolak.LAYANAN_TIDAK_TERJANGKAU);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Ditolak.karena(AlasanDitolak.LAYANAN_TIDAK_TERJANGKAU);
        } finally {
            if (body != null) {
                Arrays.fill(body, (byte) 0);
            }
        }
    }

    private HasilPort hasil(HttpResponse<byte[]> response, boolean first) {
        if (response.statusCode() != OK) {
            return JawabanBsre.penolakan(response.statusCode(), response.body());
        }
        if (!first) {
            return JawabanBsre.v2(response.body());
        }
        String id = response.headers().firstValue("id_dokumen").orElse(null);
        return JawabanBsre.pdf(response.body())
                ? new Selesai(response.body(), "", id)
                : Ditolak.karena(AlasanDitolak.LAYANAN_MENOLAK);
    }
}
