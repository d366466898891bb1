package id.laksana.pelaksanaan;

import java.util.List;

/**
 * The files a task shows: those of its row in all its rounds, and those of the rows it followed
 * from.
 *
 * @param terbesarMegabytes limit of one file
 * @param terbanyak limit of the task
 */
public record BerkasTugas(
        List<BerkasTersimpan> langkahIni,
        List<BerkasTersimpan> sebelumnya,
        int terbesarMegabytes,
        int terbanyak) {

    public boolean kosong() {
        return langkahIni.isEmpty() && sebelumnya.isEmpty();
    }
}
