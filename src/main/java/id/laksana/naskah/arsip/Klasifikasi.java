package id.laksana.naskah.arsip;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classification of the instansi: codes of Permendagri 83/2022 as it uses them. */
@Service
@Transactional(readOnly = true)
public class Klasifikasi {

    private final KlasifikasiRepository repository;

    Klasifikasi(KlasifikasiRepository repository) {
        this.repository = repository;
    }

    /** All of it; with words what matches them, below the codes that lead there. */
    public List<KodeArsip> pohon(String cari) {
        var all = repository.semua();
        if (cari.isBlank()) {
            return all;
        }
        String wanted = cari.strip().toLowerCase(Locale.ROOT);
        var shown = new HashSet<String>();
        for (KodeArsip one : all) {
            if (one.kode().startsWith(wanted)
                    || one.nama().toLowerCase(Locale.ROOT).contains(wanted)) {
                shown.addAll(KodeKlasifikasi.silsilah(one.kode()));
            }
        }
        return all.stream().filter(one -> shown.contains(one.kode())).toList();
    }

    /** Codes for new items, with their names. */
    public Map<String, String> nama() {
        return repository.nama();
    }
}
