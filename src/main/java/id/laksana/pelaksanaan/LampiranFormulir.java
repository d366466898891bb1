package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.berkas.GudangBerkas;
import id.laksana.pelaksanaan.berkas.NamaBerkas;
import id.laksana.pelaksanaan.berkas.Pengenal;
import id.laksana.pelaksanaan.berkas.Titipan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Attaches what a form made to the task, in the transaction that completes it. The limit on how
 * many files somebody sends does not hold for it.
 */
@Component
class LampiranFormulir {

    private final BerkasRepository berkas;
    private final GudangBerkas gudang;

    LampiranFormulir(BerkasRepository berkas, GudangBerkas gudang) {
        this.berkas = berkas;
        this.gudang = gudang;
    }

    void lampirkan(TugasMeja tugas, Formulir.Dokumen dokumen, Instant saat, Pelaku oleh) {
        try (var isi = gudang.terima(new ByteArrayInputStream(dokumen.isi()), Long.MAX_VALUE)) {
            simpan(tugas, dokumen.nama(), isi, saat, oleh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void simpan(TugasMeja tugas, String asli, Titipan isi, Instant saat, Pelaku oleh)
            throws IOException {
        if (!(Pengenal.kenali(isi.berkas(), asli) instanceof Pengenal.Dikenal(var jenis))) {
            throw new IllegalStateException("a form made a file of no known kind: " + asli);
        }
        String nama = NamaBerkas.untuk(asli, jenis);
        int before =
                berkas.terakhir(tugas.pelaksanaan(), nama)
                        .map(BerkasTersimpan::nomorVersi)
                        .orElse(0);
        gudang.simpan(isi);
        berkas.insert(tugas, nama, before + 1, jenis, isi, saat, oleh);
    }
}
