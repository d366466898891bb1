package id.laksana.naskah.arsip;

import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Hasil.Kesalahan;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.berkas.AlasanTolak;
import id.laksana.pelaksanaan.berkas.NamaBerkas;
import id.laksana.pelaksanaan.berkas.Pengenal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Takes items into the archive: from the page, and from the modules that hand over. */
@Service
public class Arsip {

    public static final int TERBANYAK = 30;

    private final GudangArsip gudang;
    private final PencatatArsip pencatat;
    private final DataSize terbesar;

    Arsip(
            GudangArsip gudang,
            PencatatArsip pencatat,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize terbesar) {
        this.gudang = gudang;
        this.pencatat = pencatat;
        this.terbesar = terbesar;
    }

    /**
     * A file as it was sent.
     *
     * @param nama as the sender calls it
     */
    public record Kiriman(String nama, InputStreamSource isi) {}

    public int terbesarMegabytes() {
        return (int) terbesar.toMegabytes();
    }

    /**
     * All of it or nothing. The archive takes a copy of each file. What was handed over before from
     * the same source is not entered again: the answer is its id.
     */
    public Hasil simpan(IsianArsip isian, List<Kiriman> kiriman, Pelaku oleh) throws IOException {
        if (kiriman.size() > TERBANYAK) {
            return Hasil.ditolak("lampiran", "arsip.isi.terlalu-banyak", TERBANYAK);
        }
        var diterima = new ArrayList<IsiDiterima>();
        var problems = new ArrayList<Kesalahan>();
        try {
            for (Kiriman one : kiriman) {
                terima(one, diterima, problems);
            }
            return problems.isEmpty()
                    ? pencatat.catat(isian, diterima, oleh)
                    : new Hasil.Ditolak(List.copyOf(problems));
        } finally {
            for (IsiDiterima one : diterima) {
                one.titipan().close();
            }
        }
    }

    private void terima(Kiriman one, List<IsiDiterima> diterima, List<Kesalahan> problems)
            throws IOException {
        String nama = NamaBerkas.bersih(one.nama());
        try (var in = one.isi().getInputStream()) {
            var titipan = gudang.terima(in, terbesar.toBytes());
            if (titipan.ukuran() == 0 || titipan.ukuran() > terbesar.toBytes()) {
                problems.add(
                        ditolak(
                                nama,
                                titipan.ukuran() == 0
                                        ? AlasanTolak.KOSONG
                                        : AlasanTolak.TERLALU_BESAR));
                titipan.close();
                return;
            }
            switch (Pengenal.kenali(titipan.berkas(), nama)) {
                case Pengenal.Ditolak(var alasan) -> {
                    problems.add(ditolak(nama, alasan));
                    titipan.close();
                }
                case Pengenal.Dikenal(var jenis) ->
                        diterima.add(
                                new IsiDiterima(
                                        NamaBerkas.untuk(one.nama(), jenis), jenis, titipan));
            }
        }
    }

    private Kesalahan ditolak(String nama, AlasanTolak alasan) {
        return Kesalahan.of(
                "lampiran", "berkas.tolak." + alasan.kunci(), nama, terbesarMegabytes());
    }
}
