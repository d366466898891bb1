package id.laksana.pelaksanaan.berkas;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word and Excel before 2007; installers and mails have the same frame with other parts in it. */
final class IsiOle2 {

    private IsiOle2() {}

    static Pengenal.Hasil kenali(Path file) {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            return kenali(system.getRoot());
        } catch (IOException | RuntimeException e) {
            // the library answers broken content with either
            return new Pengenal.Ditolak(AlasanTolak.RUSAK);
        }
    }

    private static Pengenal.Hasil kenali(DirectoryNode root) {
        if (root.hasEntry("EncryptedPackage")) {
            return new Pengenal.Ditolak(AlasanTolak.SANDI);
        }
        if (root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR")) {
            return new Pengenal.Ditolak(AlasanTolak.MAKRO);
        }
        if (root.hasEntry("WordDocument")) {
            return new Pengenal.Dikenal(JenisBerkas.DOC);
        }
        return root.hasEntry("Workbook") || root.hasEntry("Book")
                ? new Pengenal.Dikenal(JenisBerkas.XLS)
                : new Pengenal.Ditolak(AlasanTolak.JENIS_LAIN);
    }
}
