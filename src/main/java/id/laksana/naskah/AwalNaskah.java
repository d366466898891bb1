package id.laksana.naskah;

import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.naskah.jenis.DaftarJenis;
import id.laksana.naskah.jenis.JenisNaskah;
import id.laksana.organisasi.Pengisi;
import id.laksana.organisasi.Pengisi.UnitTujuan;
import id.laksana.pelaksanaan.TugasFormulir;
import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Tindakan;
import id.laksana.sop.Pelaksana;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.Sop;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a new draft begins with, from the rows of the SOP that follow. */
@Component
class AwalNaskah {

    /** Codes of Permendagri 83/2022 that a kind always has. */
    private static final Map<String, String> KLASIFIKASI =
            Map.of(
                    "surat-tugas",
                    "800.1.11.1",
                    "surat-perjalanan-dinas",
                    "000.1.2.3",
                    "prosedur",
                    "000.8.3.3");

    private final NaskahBaris baris;
    private final Pengisi pengisi;
    private final Clock clock;

    AwalNaskah(NaskahBaris baris, Pengisi pengisi, Clock clock) {
        this.baris = baris;
        this.pengisi = pengisi;
        this.clock = clock;
    }

    IsiNaskah isi(JenisNaskah jenis, String dokumen, TugasFormulir tugas) {
        var isi =
                IsiNaskah.baru(jenis)
                        .dengan(IsiNaskah.PERIHAL, perihal(jenis, dokumen, tugas.perihal()))
                        .dengan(IsiNaskah.KLASIFIKASI, KLASIFIKASI.getOrDefault(jenis.kode(), ""));
        var signing = penanda(tugas.sop(), tugas.langkah(), dokumen);
        if (signing.isPresent()) {
            var post = jabatan(tugas.sop(), signing.get());
            isi = isi.dengan(IsiNaskah.PENANDATANGAN, post.orElse(""));
            if (jenis.bertujuan()) {
                isi =
                        isi.dengan(
                                IsiNaskah.YTH,
                                String.join("\n", penerima(tugas.sop(), signing.get().no())));
            }
        }
        return isi;
    }

    /** "Rancangan Surat Undangan Perihal Rapat X" is about "Rapat X". */
    private static String perihal(JenisNaskah jenis, String dokumen, String kasus) {
        String clean = dokumen.strip().replaceAll("\\s+", " ");
        String rest = clean.substring(clean.length() - DaftarJenis.nama(clean).length());
        for (String word :
                jenis.kata().stream().sorted((a, b) -> b.length() - a.length()).toList()) {
            if (rest.toLowerCase(Locale.ROOT).startsWith(word)) {
                String kept =
                        word.startsWith("surat ") && jenis.kode().equals("surat-dinas")
                                ? "surat"
                                : word;
                rest = rest.substring(kept.length());
                break;
            }
        }
        rest = rest.strip().replaceFirst("(?i)^(perihal|tentang)\\s+", "");
        return rest.isEmpty() ? kasus : rest;
    }

    /** The next row that signs this document. */
    private Optional<Langkah> penanda(Sop sop, int setelah, String dokumen) {
        return sop.daftarLangkah().stream()
                .filter(row -> row.no() > setelah)
                .filter(
                        row ->
                                row.tindakan().contains(Tindakan.TANDATANGAN)
                                        || row.tindakan().contains(Tindakan.SAHKAN))
                .filter(
                        row ->
                                baris.disebut(row).stream()
                                        .anyMatch(name -> DaftarJenis.sama(name, dokumen)))
                .findFirst();
    }

    private static Optional<String> jabatan(Sop sop, Langkah row) {
        return pengisian(sop, row)
                .flatMap(
                        filled ->
                                filled instanceof Pengisian.OlehJabatan(var code)
                                        ? Stream.of(code)
                                        : Stream.empty())
                .findFirst();
    }

    /** Heads of the units that the first row after the signature hands the work to. */
    private List<String> penerima(Sop sop, int setelah) {
        return sop.daftarLangkah().stream()
                .filter(row -> row.no() > setelah)
                .map(row -> pengisian(sop, row).flatMap(this::unit).distinct().toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<String> unit(Pengisian filled) {
        var units =
                switch (filled) {
                    case Pengisian.OlehSetiapUnit(var group) ->
                            pengisi.setiapUnit(group, clock.instant());
                    case Pengisian.OlehUnit(var codes) -> pengisi.unit(codes, clock.instant());
                    default -> List.<UnitTujuan>of();
                };
        return units.stream().map(unit -> "Kepala " + unit.nama());
    }

    private static Stream<Pengisian> pengisian(Sop sop, Langkah row) {
        return sop.daftarPelaksana().stream()
                .filter(column -> row.oleh().contains(column.kode()))
                .map(Pelaksana::diisi);
    }
}
