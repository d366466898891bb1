package id.laksana.organisasi.impor;

import id.laksana.organisasi.CatatanPerubahan;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sheets of pegawai and units: read and compared first, applied in a second step, all of it or
 * nothing.
 */
@Service
public class ImporOrganisasi {

    public static final int SEHALAMAN = 50;

    private static final Duration ROWS_KEPT = Duration.ofDays(7);

    private final ImporRepository repository;
    private final Map<JenisImpor, Perbandingan> perbandingan;
    private final CatatanPerubahan catatan;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImporOrganisasi(
            ImporRepository repository,
            List<Perbandingan> perbandingan,
            CatatanPerubahan catatan,
            DataSource dataSource,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.perbandingan =
                perbandingan.stream()
                        .collect(Collectors.toMap(Perbandingan::jenis, Function.identity()));
        this.catatan = catatan;
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads the sheet and compares it; changes nothing yet. A sheet that cannot be read is kept
     * too, with its one problem.
     *
     * @param nama of the file, as uploaded
     * @param lengkap the sheet is the whole list: who is not on it stops on {@code tanggal}
     */
    @Transactional
    public UUID periksa(
            Path file,
            String nama,
            JenisImpor jenis,
            boolean lengkap,
            LocalDate tanggal,
            Pelaku oleh) {
        repository.deleteRowsBefore(clock.instant().minus(ROWS_KEPT));
        var id = repository.insert(jenis, nama, clock.instant(), oleh.nama(), lengkap, tanggal);
        var problems = new DaftarMasalah();
        int rows = 0;
        try {
            rows = copy(file, jenis, problems);
            compare(repository.find(id).orElseThrow(), problems);
        } catch (BerkasDitolak e) {
            problems.add(e.masalah());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("COPY of an import sheet", e);
        }
        repository.insertMasalah(id, problems.daftar());
        repository.counted(id, rows, problems.jumlah());
        return id;
    }

    private int copy(Path file, JenisImpor jenis, DaftarMasalah problems)
            throws BerkasDitolak, IOException, SQLException {
        int columns = jenis.daftarKolom().size();
        repository.createCopyTable(columns);
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var salinan = Salinan.start(connection.unwrap(PGConnection.class), columns);
            var pemeriksa = new PemeriksaLembar(jenis, salinan, problems);
            try {
                Lembar.read(file, jenis.kode(), pemeriksa);
                return pemeriksa.selesai();
            } finally {
                // a cancelled COPY would spoil the transaction, which still has the problems to
                // write
                salinan.end();
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private void compare(Impor impor, DaftarMasalah problems) {
        repository.analyzeCopyTable();
        var comparison = comparison(impor.jenis());
        comparison.periksa(impor).forEach(problems::add);
        if (problems.jumlah() == 0) {
            comparison.bandingkan(impor);
        }
    }

    /**
     * Everything the preview shows, or nothing when the data have changed so that it no longer
     * fits.
     */
    public Hasil terapkan(UUID id, Pelaku oleh) {
        try {
            return transaction.execute(_ -> apply(id, oleh));
        } catch (DataIntegrityViolationException e) {
            return Hasil.ditolak("berkas", "impor.sudah-berubah");
        }
    }

    private Hasil apply(UUID id, Pelaku oleh) {
        repository.lock(id);
        var impor = repository.find(id).orElseThrow();
        if (!impor.dapatDiterapkan()) {
            return Hasil.ditolak(
                    "berkas",
                    impor.diterapkan() == null ? "impor.tidak-dapat" : "impor.sudah-diterapkan");
        }
        comparison(impor.jenis()).terapkan(impor);
        repository.applied(id, clock.instant());
        String counts = "+%d ~%d -%d".formatted(impor.baru(), impor.ubah(), impor.tutup());
        catatan.catat(
                oleh, "impor.terapkan", id, impor.jenis().kode() + " " + impor.berkas(), counts);
        return new Hasil.Diterima(id);
    }

    @Transactional(readOnly = true)
    public Optional<Impor> impor(UUID id) {
        return repository.find(id);
    }

    @Transactional(readOnly = true)
    public List<Impor> terbaru() {
        return repository.latest();
    }

    @Transactional(readOnly = true)
    public List<Masalah> daftarMasalah(UUID id) {
        return repository.daftarMasalah(id);
    }

    /**
     * @param perubahan baru, ubah, sama or tutup
     */
    @Transactional(readOnly = true)
    public List<BarisImpor> baris(Impor impor, String perubahan, int mulai) {
        return comparison(impor.jenis()).baris(impor, perubahan, mulai, SEHALAMAN);
    }

    private Perbandingan comparison(JenisImpor jenis) {
        return Objects.requireNonNull(perbandingan.get(jenis));
    }
}
