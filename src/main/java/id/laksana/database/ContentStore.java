package id.laksana.database;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a module keeps outside the database under the SHA-256 of its content; a backup holds it too.
 */
public interface ContentStore {

    /** Folder of the content within a backup. */
    String nama();

    /** Content is shown one by one: it may be more than fits into memory. */
    void semua(Visitor visitor) throws IOException;

    /**
     * Takes content back from a backup.
     *
     * @return false when it is not what its hash says; then nothing was kept
     */
    boolean pulihkan(String sidik, InputStream isi) throws IOException;

    /** Sees each content with its hash. */
    interface Visitor {
        void visit(String sidik, InputStream isi) throws IOException;
    }
}
