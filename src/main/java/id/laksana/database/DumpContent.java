package id.laksana.database;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The content outside the database, within a backup: one entry each, named by its SHA-256. */
final class DumpContent {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final List<ContentStore> stores;

    DumpContent(List<ContentStore> stores) {
        this.stores = List.copyOf(stores);
    }

    /**
     * After the snapshot of the tables: content only grows, so what they speak of is there. Files
     * of offices are compressed already.
     */
    int write(ZipOutputStream zip) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        var written = new int[1];
        for (ContentStore store : stores) {
            store.semua(
                    (sidik, isi) -> {
                        zip.putNextEntry(new ZipEntry(store.nama() + "/" + sidik));
                        isi.transferTo(zip);
                        zip.closeEntry();
                        written[0]++;
                    });
        }
        return written[0];
    }

    /** Names within the archive are taken for nothing but hashes; each content is proved by its. */
    int read(ZipFile zip) throws IOException {
        int read = 0;
        for (ContentStore store : stores) {
            String folder = store.nama() + "/";
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith(folder)) {
                    read(zip, entry, store, entry.getName().substring(folder.length()));
                    read++;
                }
            }
        }
        return read;
    }

    private static void read(ZipFile zip, ZipEntry entry, ContentStore store, String sidik)
            throws IOException {
        try (InputStream isi = zip.getInputStream(entry)) {
            if (!SHA256.matcher(sidik).matches() || !store.pulihkan(sidik, isi)) {
                throw new IOException(
                        "Cadangan rusak: isi berkas "
                                + entry.getName()
                                + " tidak sama dengan sidiknya. Pakai cadangan lain.");
            }
        }
    }
}
