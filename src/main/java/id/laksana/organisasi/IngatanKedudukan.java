package id.laksana.organisasi;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.laksana.database.Tenant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where those who act stand in the organisation. Asking for it cost more than anything else that a
 * completed step reads, so it is remembered for as long as it holds: until the day ends or the
 * organisation changes.
 */
@Component
class IngatanKedudukan {

    private static final int MOST = 20_000;

    private record Id(int instansi, long versi, LocalDate tanggal, UUID jabatan, UUID pegawai) {}

    private final PengisiRepository repository;
    private final Cache<Id, Optional<Kedudukan>> ingatan =
            Caffeine.newBuilder().maximumSize(MOST).build();

    IngatanKedudukan(PengisiRepository repository) {
        this.repository = repository;
    }

    Optional<Kedudukan> kedudukan(UUID jabatan, UUID pegawai, SusunanSaat susunan) {
        var id = new Id(Tenant.current(), susunan.versi(), susunan.tanggal(), jabatan, pegawai);
        var known = ingatan.getIfPresent(id);
        if (known == null) {
            known = repository.kedudukan(jabatan, pegawai, susunan.saat());
            ingatan.put(id, known);
        }
        return known;
    }
}
