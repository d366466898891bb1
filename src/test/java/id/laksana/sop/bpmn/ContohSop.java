package id.laksana.sop.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.laksana.sop.DaftarSop;
import id.laksana.sop.Sop;
import id.laksana.sop.SopFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Small SOPs, one for each shape a row can take, and all SOPs of the repository. */
public final class ContohSop {

    private ContohSop() {}

    public static Stream<Sop> semua() {
        return Stream.of(bentuk(), DaftarSop.semua(), DaftarSop.uji()).flatMap(List::stream);
    }

    /** The same without the SOPs of the five governments, whose shapes are among these. */
    public static Stream<Sop> contoh() {
        Set<Sop> real = Set.copyOf(DaftarSop.semua());
        return executable().filter(sop -> !real.contains(sop));
    }

    /** uji-rumit-1 starts a fork anew out of its own branch: good to draw, not to be run. */
    public static Stream<Sop> executable() {
        return semua().filter(sop -> !sop.kode().equals("uji-rumit-1"));
    }

    public static String xml(Sop sop) {
        return xml(sop, Set.of());
    }

    static String xml(Sop sop, Set<String> dapatDipanggil) {
        var konteks =
                new BpmnExport.Konteks("Pemerintah Kabupaten Contoh", dapatDipanggil, Locale.ROOT);
        return BpmnExport.xml(sop, konteks);
    }

    static List<Sop> bentuk() {
        return List.of(
                lurus(),
                kembali(),
                tidakMaju(),
                cabang(),
                paralel(),
                paralelBersyarat(),
                salahSatu(),
                kembaliKeCabang(),
                gabungTanpaKata(),
                bersama(),
                opsional(),
                untukSetiap(),
                bertingkat(),
                panggil());
    }

    static Sop lurus() {
        return sop("lurus", "{oleh: [a]}", "{oleh: [b]}", "{oleh: [c], waktu: 1-20 hari}");
    }

    static Sop kembali() {
        return sop(
                "kembali",
                "{oleh: [c]}",
                "{oleh: [b], keputusan: {ya: 3, tidak: 1, pertanyaan: Sudah benar?}}",
                "{oleh: [a], keputusan: {ya: 4, tidak: 2, label: {ya: Lengkap, tidak: Belum lengkap}}}",
                "{oleh: [a], keputusan: {ya: selesai, tidak: 4}}");
    }

    static Sop tidakMaju() {
        return sop(
                "tidak-maju",
                "{oleh: [a]}",
                "{oleh: [b], keputusan: {ya: 3, tidak: 5}}",
                "{oleh: [c], keputusan: {ya: 4, tidak: selesai}}",
                "{oleh: [a], lanjut: [6]}",
                "{oleh: [b]}",
                "{oleh: [c], keputusan: {ya: 7, tidak: 7}}",
                "{oleh: [a]}");
    }

    static Sop cabang() {
        return sop(
                "cabang",
                "{oleh: [a], cabang: [{label: Staf, ke: 2}, {label: \"Ja'far & Co\", ke: 3}, {label: Tolak, ke: selesai}]}",
                "{oleh: [b], lanjut: [4]}",
                "{oleh: [c]}",
                "{oleh: [a]}");
    }

    static Sop paralel() {
        return sop(
                "paralel",
                "{oleh: [a], lanjut: [2, 3, 4]}",
                "{oleh: [a], lanjut: [5]}",
                "{oleh: [b], keputusan: {ya: 5, tidak: 3}}",
                "{oleh: [c], lanjut: [5]}",
                "{oleh: [a], gabung: semua, keputusan: {ya: 6, tidak: 5}}",
                "{oleh: [b], keputusan: {ya: selesai, tidak: 1}}");
    }

    /** One branch may end early: the join must not wait for it. */
    static Sop paralelBersyarat() {
        return sop(
                "paralel-bersyarat",
                "{oleh: [a], lanjut: [2, 3]}",
                "{oleh: [b], keputusan: {ya: 4, tidak: selesai}}",
                "{oleh: [c], lanjut: [5]}",
                "{oleh: [b], lanjut: [5]}",
                "{oleh: [a], gabung: semua}");
    }

    static Sop salahSatu() {
        return sop(
                "salah-satu",
                "{oleh: [a], lanjut: [2, 3]}",
                "{oleh: [b], lanjut: [4]}",
                "{oleh: [c], lanjut: [4]}",
                "{oleh: [a], gabung: salah_satu, keputusan: {ya: 5, tidak: 1}}",
                "{oleh: [b]}");
    }

    /** Behind the join one branch alone is sent back. */
    static Sop kembaliKeCabang() {
        return sop(
                "kembali-ke-cabang",
                "{oleh: [a], lanjut: [2, 3]}",
                "{oleh: [b], lanjut: [4]}",
                "{oleh: [c], lanjut: [4]}",
                "{oleh: [a], gabung: semua, keputusan: {ya: 5, tidak: 3}}",
                "{oleh: [a], lanjut: [6, 7]}",
                "{oleh: [b], lanjut: [8]}",
                "{oleh: [c], lanjut: [8]}",
                "{oleh: [a], gabung: salah_satu, keputusan: {ya: selesai, tidak: 7}}");
    }

    /** Where parallel branches meet without a word, all are waited for. */
    static Sop gabungTanpaKata() {
        return sop(
                "gabung-tanpa-kata",
                "{oleh: [a], lanjut: [2, 3]}",
                "{oleh: [b], lanjut: [4]}",
                "{oleh: [c]}",
                "{oleh: [a]}");
    }

    static Sop bersama() {
        return sop(
                "bersama",
                "{oleh: [a, b, c], bersama: semua, rincian: [Menyiapkan ruang, Mencatat hadir]}",
                "{oleh: [a, c], bersama: salah_satu, keputusan: {ya: 3, tidak: 1}}",
                "{oleh: [b, c], bersama: semua, keputusan: {ya: selesai, tidak: 2}}");
    }

    static Sop opsional() {
        return sop(
                "opsional",
                "{oleh: [a], opsional: apabila diperlukan}",
                "{oleh: [b], opsional: apabila ada lampiran, keputusan: {ya: 4, tidak: 1}}",
                "{oleh: [c]}",
                "{oleh: [a], opsional: apabila diminta, lanjut: [5, 6]}",
                "{oleh: [b], lanjut: [7]}",
                "{oleh: [c], opsional: apabila luas, lanjut: [7]}",
                "{oleh: [a], gabung: semua, opsional: bila perlu}");
    }

    static Sop untukSetiap() {
        return sop(
                "untuk-setiap",
                "{oleh: [a]}",
                "{oleh: [b], untuk_setiap: bidang-upt}",
                "{oleh: [c], keputusan: {ya: selesai, tidak: 2}}");
    }

    static Sop panggil() {
        return sop(
                "panggil",
                "{oleh: [a], panggil: lurus}",
                "{oleh: [b], panggil: lurus, keputusan: {ya: selesai, tidak: 1}}");
    }

    static Sop bertingkat() {
        String pelaksana =
                """
                - {kode: a, nama: Kepala, kelompok: [Sekretariat Daerah, Bagian], diisi: {luar: a}}
                - {kode: b, nama: Staf, kelompok: [Sekretariat Daerah, Bagian], diisi: {luar: b}}
                - {kode: c, nama: Sekretaris, kelompok: [Sekretariat Daerah], diisi: {luar: c}}
                - {kode: d, nama: Pemohon, diisi: {pemohon: pns}}
                """;
        return sop(
                "bertingkat",
                pelaksana,
                List.of("{oleh: [d]}", "{oleh: [a]}", "{oleh: [b]}", "{oleh: [c]}"));
    }

    static Sop sop(String kode, String... rows) {
        String pelaksana =
                """
                - {kode: a, nama: Kepala Bagian, diisi: {luar: a}}
                - {kode: b, nama: Kepala Subbagian, diisi: {luar: b}}
                - {kode: c, nama: Fungsional Umum, diisi: {luar: c}}
                """;
        return sop(kode, pelaksana, List.of(rows));
    }

    private static Sop sop(String kode, String pelaksana, List<String> rows) {
        var yaml =
                new StringBuilder(
                        """
                format: 1
                kode: %s
                judul: Penyusunan <Contoh> "%s" & lainnya
                instansi: kab-contoh
                unit: setda
                sifat: administratif
                pelaksana:
                %slangkah:
                """
                                .formatted(kode, kode, pelaksana));
        for (int no = 1; no <= rows.size(); no++) {
            yaml.append(
                            "- {no: %d, kegiatan: Menyusun bahan laporan kegiatan ke-%d, kelengkapan: [Data, Surat], "
                                    .formatted(no, no))
                    .append(rows.get(no - 1).substring(1))
                    .append('\n');
        }
        return SopFile.read(kode + ".yaml", yaml.toString().getBytes(UTF_8)).sop();
    }
}
