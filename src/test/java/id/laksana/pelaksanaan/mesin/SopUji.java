package id.laksana.pelaksanaan.mesin;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.laksana.sop.Sop;
import id.laksana.sop.SopFile;

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
}
