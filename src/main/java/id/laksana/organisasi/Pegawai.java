package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who works for the instansi.
 *
 * @param nip 18 digits; null for a PTT and an elected official
 * @param namaLengkap with titles
 * @param akun login name
 * @param berhenti first day on which the person no longer works here
 * @param peraga an invented person of the demonstration
 */
public record Pegawai(
        UUID id,
        @Nullable String nip,
        String nama,
        @Nullable String gelarDepan,
        @Nullable String gelarBelakang,
        String namaLengkap,
        StatusPegawai status,
        @Nullable String golongan,
        @Nullable JenisKelamin jenisKelamin,
        @Nullable String surel,
        @Nullable String akun,
        @Nullable LocalDate berhenti,
        boolean peraga) {

    /** In groups, as forms print it; empty without a NIP. */
    public String nipTercetak() {
        return nip == null ? "" : new Nip(nip).tercetak();
    }
}
