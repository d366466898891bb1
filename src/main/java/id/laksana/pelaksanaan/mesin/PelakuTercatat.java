package id.laksana.pelaksanaan.mesin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acted, for which post, as the events keep it. The kernel reads nothing into the ids.
 *
 * @param atasNama the absent holder for whom a Plh. or a stand-in acts; null otherwise
 */
public record PelakuTercatat(UUID pegawai, UUID jabatan, @Nullable UUID atasNama) {}
