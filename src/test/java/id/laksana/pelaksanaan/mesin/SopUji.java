package id.laksana.pelaksanaan.mesin;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Cabang;
import id.laksana.sop.Langkah.Keputusan;
import id.laksana.sop.Langkah.Tujuan;
import id.laksana.sop.Sop;
import id.laksana.sop.SopFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small SOPs, written row by row: posts a, b and c, the outside party luar. */
final class SopUji {

    private static final String KEPALA =
            """
            format: 1
            kode: uji
            judul: Penyusunan Contoh
            instansi: kab-contoh
            unit: setda
            sifat: administratif
            pelaksana:
            - {kode: a, nama: Kepala Bagian, diisi: {jabatan: setda/a}}
            - {kode: b, nama: Kepala Subbagian, diisi: {jabatan: setda/b}}
            - {kode: c, nama: Fungsional Umum, diisi: {jabatan: setda/c}}
            - {kode: luar, nama: Pihak Luar, diisi: {luar: BKD}}
            langkah:
            """;

    private SopUji() {}

    static Sop sop(String... rows) {
        var yaml = new StringBuilder(KEPALA);
        for (int no = 1; no <= rows.length; no++) {
            yaml.append("- {no: %d, kegiatan: Menyusun bahan, ".formatted(no))
                    .append(rows[no - 1].substring(1))
                    .append('\n');
        }
        return SopFile.read("uji.yaml", yaml.toString().getBytes(UTF_8)).sop();
    }

    /** The same SOP with other rows. */
    static Sop dengan(Sop sop, List<Langkah> rows) {
        return new Sop(
                sop.kode(),
                sop.judul(),
                sop.alias(),
                sop.instansi(),
                sop.unit(),
                sop.kop(),
                sop.sifat(),
                sop.pemicu(),
                sop.akses(),
                sop.nomor(),
                sop.tanggal(),
                sop.disahkanOleh(),
                sop.penetapan(),
                sop.dasarHukum(),
                sop.keterkaitan(),
                sop.peringatan(),
                sop.kualifikasi(),
                sop.peralatan(),
                sop.pencatatan(),
                sop.ringkasan(),
                sop.tujuan(),
                sop.definisi(),
                sop.sumber(),
                sop.daftarPelaksana(),
                rows,
                sop.catatanSumber());
    }

    static Langkah dengan(
            Langkah row,
            int no,
            String kegiatan,
            List<String> oleh,
            @Nullable Keputusan keputusan,
            List<Cabang> cabang,
            List<Tujuan> lanjut) {
        return new Langkah(
                no,
                null,
                kegiatan,
                oleh,
                row.bersama(),
                row.tindakan(),
                row.mutuBaku(),
                keputusan,
                cabang,
                lanjut,
                row.gabung(),
                row.opsional(),
                row.untukSetiap(),
                row.panggil(),
                row.formulir(),
                row.keterangan(),
                row.rincian(),
                row.ditafsirkan());
    }
}
