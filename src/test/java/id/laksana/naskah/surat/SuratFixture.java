package id.laksana.naskah.surat;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Sebagai;
import id.laksana.pelaksanaan.IsiBerkas;
import id.laksana.sop.SopFixture;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A dinas of its own with office hours: kadis above kabid and sekretaris, and a registrar; beside
 * it the bagian of {@link SopFixture}.
 */
public final class SuratFixture {

    public final SopFixture di;
    public final Pelaku kadis;
    public final Pelaku kabid;
    public final Pelaku sekretaris;
    public final Pelaku pencatat;
    public final PenyimpanBerkas penyimpan;
    private final SuratMasuk surat;
    private final DisposisiSurat disposisi;
    private final Pemangkuan pemangkuan;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    private SuratFixture(ApplicationContext context) {
        di = SopFixture.in(context);
        surat = context.getBean(SuratMasuk.class);
        disposisi = context.getBean(DisposisiSurat.class);
        penyimpan = context.getBean(PenyimpanBerkas.class);
        pemangkuan = context.getBean(Pemangkuan.class);
        transaction = context.getBean(TransactionTemplate.class);
        jdbc = context.getBean(JdbcClient.class);
        clock = context.getBean(Clock.class);
        UUID unit = di.organisasi.unit("dinas", "Dinas Uji");
        UUID atas = di.organisasi.jabatan("dinas/kadis", unit, "struktural", true, 1);
        kadis = hold(atas, "Arman Palu");
        kabid = hold(jabatan("dinas/kabid", unit, "struktural", atas), "Bella Sigi");
        sekretaris = hold(jabatan("dinas/sekretaris", unit, "struktural", atas), "Candra Buol");
        pencatat = hold(jabatan("dinas/pencatat", unit, "pelaksana", atas), "Dini Poso");
        di.organisasi.insert(
                """
                INSERT INTO organisasi.jam_kerja (nama, jenis, berlaku, senin, selasa, rabu, kamis, jumat)
                VALUES ('Jam kerja', 'biasa', '[2020-01-01,)', :a, :a, :a, :a, :a) RETURNING id
                """,
                "08.00-16.00");
    }

    public static SuratFixture in(ApplicationContext context) {
        return new SuratFixture(context);
    }

    private UUID jabatan(String kode, UUID unit, String jenis, UUID atas) {
        UUID id = di.organisasi.jabatan(kode, unit, jenis, false, 2);
        di.organisasi.insert(
                "UPDATE organisasi.jabatan SET atasan_id = :a WHERE id = :b RETURNING id",
                atas,
                id);
        return id;
    }

    private Pelaku hold(UUID jabatan, String nama) {
        UUID orang = di.organisasi.pegawai(nama);
        di.organisasi.pemangku(jabatan, orang, Sebagai.DEFINITIF, 1, "2020-01-01", null);
        return pelaku(orang, jabatan);
    }

    public Pelaku pelaku(UUID pegawai, UUID jabatan) {
        return call(
                () ->
                        pemangkuan.jabatanYangDipegang(pegawai, clock.instant()).stream()
                                .filter(held -> held.jabatan().equals(jabatan))
                                .findFirst()
                                .orElseThrow()
                                .sebagaiPelaku(di.organisasi.instansi));
    }

    /** Each call is a transaction of its own, as each request is. */
    public <T> T call(Supplier<T> work) {
        return di.call(() -> transaction.execute(_ -> work.get()));
    }

    public static IsianSurat isian(String nomor, String perihal, KecepatanSurat kecepatan) {
        return new IsianSurat(
                nomor,
                "2026-07-01",
                "Dinas Contoh",
                perihal,
                "BIASA",
                kecepatan.name(),
                "",
                null,
                0);
    }

    public UUID catat(IsianSurat isian, byte[]... isi) {
        var files =
                Arrays.stream(isi)
                        .map(
                                bytes ->
                                        new PenyimpanBerkas.Kiriman(
                                                "pindaian.pdf", new ByteArrayResource(bytes)))
                        .toList();
        return call(() -> surat.catat(isian, penyimpan.simpan(files).tersimpan(), pencatat));
    }

    /** Entered and handed up to the head; the id is of the branch. */
    public UUID diajukan(String perihal, KecepatanSurat kecepatan) {
        UUID id = catat(isian("1/" + perihal, perihal, kecepatan), IsiBerkas.pdf());
        return diterima(call(() -> disposisi.ajukan(id, perintah(List.of(kadis), ""), pencatat)))
                .getFirst();
    }

    public static IsianDisposisi perintah(List<Pelaku> kepada, String instruksi) {
        return new IsianDisposisi(
                kepada.stream().map(Pelaku::jabatan).toList(),
                instruksi.isEmpty() ? List.of() : List.of(instruksi),
                "",
                "");
    }

    public static List<UUID> diterima(HasilDisposisi hasil) {
        if (hasil instanceof HasilDisposisi.Diterima(var baru)) {
            return baru;
        }
        throw new IllegalStateException(hasil.toString());
    }

    /** What people were told, as {@code <kind> <name>}. */
    public List<String> kabar(UUID cabang) {
        return call(
                () ->
                        jdbc.sql(
                                        """
                                        SELECT k.jenis || ' ' || g.nama FROM pelaksanaan.kabar_lain k
                                        JOIN organisasi.pegawai g ON g.id = k.pegawai_id
                                        WHERE k.diingat_id = ? ORDER BY k.jenis, g.nama
                                        """)
                                .param(cabang)
                                .query(String.class)
                                .list());
    }
}
