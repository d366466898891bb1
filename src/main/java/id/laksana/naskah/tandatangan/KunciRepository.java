package id.laksana.naskah.tandatangan;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys of persons, the issuer of the installation, and the NIK of those whom BSrE knows. */
@Repository
class KunciRepository {

    record Kunci(KunciTandaTangan fakta, byte[] wadah, X509Certificate sertifikat) {}

    /**
     * @param kunci sealed
     */
    record Penerbit(byte[] sertifikat, byte[] kunci) {}

    private final JdbcClient jdbc;

    KunciRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Penerbit> penerbit() {
        return jdbc.sql("SELECT sertifikat, kunci FROM naskah.penerbit_sertifikat")
                .query((row, _) -> new Penerbit(row.getBytes(1), row.getBytes(2)))
                .optional();
    }

    /** Whichever node comes first makes it. */
    void simpan(Penerbit penerbit, Instant saat) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.penerbit_sertifikat (sertifikat, kunci, dibuat)
                        VALUES (:sertifikat, :kunci, :saat) ON CONFLICT DO NOTHING
                        """)
                .param("sertifikat", penerbit.sertifikat())
                .param("kunci", penerbit.kunci())
                .param("saat", at(saat))
                .update();
    }

    void simpan(UUID pegawai, byte[] wadah, X509Certificate sertifikat) {
        try {
            jdbc.sql(
                            """
                            INSERT INTO naskah.kunci_tandatangan
                              (pegawai_id, nomor_seri, wadah, sertifikat, sejak, sampai)
                            VALUES (:pegawai, :seri, :wadah, :sertifikat, :sejak, :sampai)
                            """)
                    .param("pegawai", pegawai)
                    .param("seri", sertifikat.getSerialNumber().toString(16))
                    .param("wadah", wadah)
                    .param("sertifikat", sertifikat.getEncoded())
                    .param("sejak", at(sertifikat.getNotBefore().toInstant()))
                    .param("sampai", at(sertifikat.getNotAfter().toInstant()))
                    .update();
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    int cabut(UUID pegawai, Instant saat, String alasan) {
        return jdbc.sql(
                        """
                        UPDATE naskah.kunci_tandatangan SET dicabut = :saat, alasan_cabut = :alasan
                        WHERE pegawai_id = :pegawai AND dicabut IS NULL
                        """)
                .param("saat", at(saat))
                .param("alasan", alasan)
                .param("pegawai", pegawai)
                .update();
    }

    /** The newest first; at most one of them was not revoked. */
    List<Kunci> kunci(UUID pegawai) {
        return jdbc.sql(
                        """
                        SELECT id, pegawai_id, nomor_seri, wadah, sertifikat, sejak, sampai, dicabut, alasan_cabut
                        FROM naskah.kunci_tandatangan WHERE pegawai_id = ? ORDER BY dicabut IS NOT NULL, sejak DESC
                        """)
                .param(pegawai)
                .query(KunciRepository::kunci)
                .list();
    }

    /** When the certificate with that serial number was revoked. */
    Optional<Instant> dicabut(String nomorSeri) {
        return jdbc.sql(
                        """
                        SELECT dicabut FROM naskah.kunci_tandatangan WHERE nomor_seri = ? AND dicabut IS NOT NULL
                        """)
                .param(nomorSeri)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    Optional<byte[]> nik(UUID pegawai) {
        return jdbc.sql("SELECT nik FROM naskah.nik_penanda WHERE pegawai_id = ?")
                .param(pegawai)
                .query(byte[].class)
                .optional();
    }

    void simpanNik(UUID pegawai, byte[] tertutup) {
        jdbc.sql(
                        """
                        INSERT INTO naskah.nik_penanda (pegawai_id, nik) VALUES (:pegawai, :nik)
                        ON CONFLICT (instansi_id, pegawai_id) DO UPDATE SET nik = :nik
                        """)
                .param("pegawai", pegawai)
                .param("nik", tertutup)
                .update();
    }

    private static Kunci kunci(ResultSet row, int number) throws SQLException {
        var certificate = sertifikat(row.getBytes("sertifikat"));
        var facts =
                new KunciTandaTangan(
                        row.getObject("id", UUID.class),
                        row.getObject("pegawai_id", UUID.class),
                        row.getString("nomor_seri"),
                        nama(certificate),
                        row.getObject("sejak", OffsetDateTime.class).toInstant(),
                        row.getObject("sampai", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("dicabut", OffsetDateTime.class)),
                        row.getString("alasan_cabut"));
        return new Kunci(facts, row.getBytes("wadah"), certificate);
    }

    private static String nama(X509Certificate certificate) {
        var subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return ((ASN1String) subject.getRDNs(BCStyle.CN)[0].getFirst().getValue()).getString();
    }

    static X509Certificate sertifikat(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
