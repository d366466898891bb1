package id.laksana.naskah.tandatangan;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import id.laksana.naskah.tandatangan.PenandaTangan.HasilPort.Ditolak;
import id.laksana.naskah.tandatangan.PenandaTangan.HasilPort.Selesai;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** Signs with the key of a person that this installation made; not certified. */
final class PenandaTanganSendiri implements PenandaTangan {

    private static final int TIMEOUT_MS = 10_000;

    private final KunciRepository repository;
    private final X509Certificate penerbit;
    private final @Nullable String capWaktu;

    PenandaTanganSendiri(
            KunciRepository repository, X509Certificate penerbit, @Nullable String capWaktu) {
        this.repository = repository;
        this.penerbit = penerbit;
        this.capWaktu = capWaktu;
    }

    @Override
    public boolean memakaiIsian() {
        return true;
    }

    @Override
    public boolean tersertifikasi() {
        return false;
    }

    @Override
    public HasilPort tandatangani(Permintaan permintaan, char[] sandi) {
        var keys = repository.kunci(permintaan.penanda().pegawai());
        if (keys.isEmpty()) {
            return Ditolak.karena(AlasanDitolak.BELUM_AKTIF);
        }
        var newest = keys.getFirst();
        if (newest.fakta().dicabut() != null) {
            return Ditolak.karena(AlasanDitolak.DICABUT);
        }
        if (!newest.fakta().berlaku(permintaan.saat())) {
            return Ditolak.karena(AlasanDitolak.KEDALUWARSA);
        }
        var key = WadahKunci.buka(newest.wadah(), sandi);
        if (key.isEmpty()) {
            return Ditolak.karena(AlasanDitolak.SANDI_SALAH);
        }
        var stamp = waktu();
        try {
            var pdf =
                    PenulisPades.tulis(permintaan, key.get(), newest.sertifikat(), penerbit, stamp);
            return new Selesai(pdf, stamp == null ? "PAdES-B-B" : "PAdES-B-T", null);
        } catch (DSSException e) {
            if (stamp != null) {
                return new Ditolak(AlasanDitolak.CAP_WAKTU_GAGAL, String.valueOf(capWaktu));
            }
            throw e;
        }
    }

    private @Nullable TSPSource waktu() {
        if (capWaktu == null) {
            return null;
        }
        var loader = new TimestampDataLoader();
        loader.setTimeoutConnection(TIMEOUT_MS);
        loader.setTimeoutSocket(TIMEOUT_MS);
        return new OnlineTSPSource(capWaktu, loader);
    }
}
