package id.laksana.browser;

import id.laksana.pelaksanaan.VersiFixture;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/**
 * An office with a second version of its SOP in force and two cases still on the first, and with a
 * schedule: the demonstration has neither. VersiLamaPagesTests and PemahamanPagesTests follow the
 * links to these pages.
 */
final class VersiDua {

    private VersiDua() {}

    /** Address of each page, by kind, as the head of the office sees it. */
    static Map<String, Site.Seen> pages(ApplicationContext context) {
        var office = VersiFixture.in(context);
        office.berlaku("surat", VersiFixture.AWAL);
        var first = office.mulai("surat", "Keterangan domisili");
        var second = office.mulai("surat", "Keterangan usaha");
        office.kerjakan(first, null);
        office.berlaku("surat", VersiFixture.BERIKUT);
        var cookie = office.sesi(office.kepala);
        var head = Site.Who.with(cookie.getName(), cookie.getValue());
        var schedule =
                office.keamanan.organisasi.insert(
                        """
                        INSERT INTO pelaksanaan.jadwal_berkala
                          (sop, ulang, hari, bulan, jam, lalu, perihal, aktif, sejak, pegawai_id, nama, jabatan_id, nama_jabatan)
                        VALUES ('surat', 'TAHUNAN', 5, 1, '08:00', true, 'Laporan {tahun}', false, now(), :a, 'kepala', :b,
                                'Kepala Dinas')
                        RETURNING id
                        """,
                        office.kepala.pegawai(),
                        office.kepala.jabatan());
        return Map.of(
                "/pelaksanaan/jadwal/{id}/ubah",
                new Site.Seen(head, "/pelaksanaan/jadwal/" + schedule + "/ubah"),
                "/pelaksanaan/versi-lama",
                new Site.Seen(head, "/pelaksanaan/versi-lama"),
                "/pelaksanaan/versi-lama/putuskan",
                new Site.Seen(
                        head,
                        "/pelaksanaan/versi-lama/putuskan?kasus=" + first + "&kasus=" + second),
                "/pelaksanaan/pemahaman/{kode:[a-z0-9-]+}",
                new Site.Seen(head, "/pelaksanaan/pemahaman/surat"));
    }
}
