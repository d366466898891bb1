package id.laksana.naskah.surat;

import id.laksana.pelaksanaan.berkas.AlasanTolak;
import id.laksana.pelaksanaan.berkas.GudangBerkas;
import id.laksana.pelaksanaan.berkas.JenisBerkas;
import id.laksana.pelaksanaan.berkas.NamaBerkas;
import id.laksana.pelaksanaan.berkas.Pengenal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Takes in the files of a letter: what each is by its content, and keeps it with the others. */
@Component
public class PenyimpanBerkas {

    public static final int TERBANYAK = 10;

    /** A file as it was sent. */
    public record Kiriman(String nama, InputStreamSource isi) {}

    record Tersimpan(String nama, JenisBerkas jenis, long ukuran, String sidik) {}

    public record Ditolak(String nama, AlasanTolak alasan) {}

    /** What was kept and what was not. */
    public record Hasil(List<Tersimpan> tersimpan, List<Ditolak> ditolak) {}

    private final GudangBerkas gudang;
    private final long terbesar;

    PenyimpanBerkas(
            GudangBerkas gudang,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize terbesar) {
        this.gudang = gudang;
        this.terbesar = terbesar.toBytes();
    }

    public int terbesarMegabytes() {
        return (int) (terbesar >> 20);
    }

    /** Content that belongs to no letter in the end lies there without a name and does no harm. */
    public Hasil simpan(List<Kiriman> daftar) {
        var kept = new ArrayList<Tersimpan>();
        var refused = new ArrayList<Ditolak>();
        for (var one : daftar) {
            String name = NamaBerkas.bersih(one.nama());
            if (kept.size() == TERBANYAK) {
                refused.add(new Ditolak(name, AlasanTolak.TERLALU_BANYAK));
                continue;
            }
            try (var in = one.isi().getInputStream();
                    var content = gudang.terima(in, terbesar)) {
                var reason = ukuran(content.ukuran());
                if (reason != null) {
                    refused.add(new Ditolak(name, reason));
                    continue;
                }
                switch (Pengenal.kenali(content.berkas(), name)) {
                    case Pengenal.Ditolak(var why) -> refused.add(new Ditolak(name, why));
                    case Pengenal.Dikenal(var kind) -> {
                        gudang.simpan(content);
                        kept.add(
                                new Tersimpan(
                                        NamaBerkas.untuk(one.nama(), kind),
                                        kind,
                                        content.ukuran(),
                                        content.sidik()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Hasil(List.copyOf(kept), List.copyOf(refused));
    }

    private @Nullable AlasanTolak ukuran(long size) {
        if (size == 0) {
            return AlasanTolak.KOSONG;
        }
        return size > terbesar ? AlasanTolak.TERLALU_BESAR : null;
    }
}
