package id.laksana.sop;

import id.laksana.database.Tenant;
import id.laksana.organisasi.OrganisasiFixture;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** An instansi of its own whose organisation fills the columns of {@code cermat.yaml}. */
public final class SopFixture {

    public final OrganisasiFixture organisasi;
    public final Pelaku penyusun;
    public final Pelaku kabag;
    private final PengelolaanSop pengelolaan;
    private final PengesahanSop pengesahan;

    private SopFixture(ApplicationContext context) {
        pengelolaan = context.getBean(PengelolaanSop.class);
        pengesahan = context.getBean(PengesahanSop.class);
        organisasi = OrganisasiFixture.in(context, "Asia/Makassar");
        UUID unit = organisasi.unit("setda/bagian-organisasi", "Bagian Organisasi");
        UUID kepala =
                organisasi.jabatan("setda/bagian-organisasi/kabag", unit, "struktural", true, 1);
        UUID staf =
                organisasi.jabatan("setda/bagian-organisasi/analis", unit, "fungsional", false, 3);
        kabag = hold(kepala, "Sitti Rahma", "Kepala Bagian Organisasi");
        penyusun = hold(staf, "Bayu Lestari", "Analis Kebijakan");
    }

    public static SopFixture in(ApplicationContext context) {
        return new SopFixture(context);
    }

    /** The file of the careful SOP, as of this instansi and without what only an adoption sets. */
    public String berkas(String kode, String judul) {
        return ContohSop.cermat()
                .replace("kode: cermat", "kode: " + kode)
                .replace("judul: Penyusunan Laporan Triwulan", "judul: " + judul)
                .replace(
                        "alias: [Laporan Triwulan]",
                        "alias: [" + judul.replaceFirst("\\w+ ", "") + "]")
                .replace("instansi: kab-contoh", "instansi: " + organisasi.kode)
                .replace("nomor: 065/12/2024", "nomor: null")
                .replace("{judul: SOP Rekap Data, kode: rekap-data}", "{judul: SOP Rekap Data}")
                .replace("    untuk_setiap: bidang\n    panggil: rekap-data\n", "");
    }

    public VersiSop konsep(String kode, String judul) {
        return konsep(berkas(kode, judul));
    }

    private VersiSop konsep(String berkas) {
        var hasil = call(() -> pengelolaan.unggah(berkas, penyusun));
        if (hasil instanceof HasilUnggah.Tersimpan tersimpan) {
            return tersimpan.versi();
        }
        throw new IllegalStateException(hasil.toString());
    }

    public VersiSop diajukan(String kode, String judul) {
        return accepted(call(() -> pengesahan.ajukan(sasaran(konsep(kode, judul)), penyusun)));
    }

    public VersiSop berlaku(String kode, String judul) {
        return disahkan(kode, diajukan(kode, judul));
    }

    /** One that recurs and has no applicant. */
    public VersiSop berlakuBerkala(String kode, String judul) {
        var berkas =
                berkas(kode, judul)
                        .replace("pemicu: disposisi", "pemicu: berkala")
                        .replace("{pemohon: pns}", "{jabatan: setda/bagian-organisasi/analis}");
        var konsep = konsep(berkas);
        return disahkan(kode, accepted(call(() -> pengesahan.ajukan(sasaran(konsep), penyusun))));
    }

    private VersiSop disahkan(String kode, VersiSop versi) {
        return accepted(
                call(
                        () ->
                                pengesahan.sahkan(
                                        sasaran(versi),
                                        kabag,
                                        "SOP/" + kode,
                                        LocalDate.of(2026, 7, 1))));
    }

    /** In force, whatever its file says of rows. */
    public VersiSop berlaku(String berkas) {
        var saved = (HasilUnggah.Tersimpan) call(() -> pengelolaan.unggah(berkas, penyusun));
        var versi = accepted(call(() -> pengesahan.ajukan(sasaran(saved.versi()), penyusun)));
        return accepted(
                call(
                        () ->
                                pengesahan.sahkan(
                                        sasaran(versi),
                                        kabag,
                                        "SOP/" + versi.sop().kode(),
                                        LocalDate.of(2026, 7, 1))));
    }

    public static PengesahanSop.Sasaran sasaran(VersiSop versi) {
        return new PengesahanSop.Sasaran(versi.sop().kode(), versi.nomorVersi(), versi.urutan());
    }

    public static VersiSop accepted(HasilTindakan hasil) {
        if (hasil instanceof HasilTindakan.Diterima diterima) {
            return diterima.versi();
        }
        throw new IllegalStateException(hasil.toString());
    }

    public <T> T call(Supplier<T> work) {
        return Tenant.call(organisasi.instansi, work::get);
    }

    private Pelaku hold(UUID jabatan, String nama, String namaJabatan) {
        UUID orang = organisasi.pegawai(nama);
        organisasi.pemangku(jabatan, orang, Sebagai.DEFINITIF, 1, "2020-01-01", null);
        return new Pelaku(
                organisasi.instansi, orang, nama, jabatan, namaJabatan, Sebagai.DEFINITIF, null);
    }
}
