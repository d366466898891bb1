package id.laksana.sop;

import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pengisi;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.PemeriksaPelaksana.Keadaan;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the organisation who fills a column now. */
@Component
class PengisianPelaksana implements PemeriksaPelaksana {

    /**
     * @param nama the people, in the order of the organisation
     */
    record Isian(Keadaan keadaan, List<String> nama) {

        static Isian of(boolean ada, List<String> nama) {
            return new Isian(
                    !ada ? Keadaan.TIDAK_ADA : nama.isEmpty() ? Keadaan.KOSONG : Keadaan.TERISI,
                    nama);
        }
    }

    private final Pengisi pengisi;
    private final KodeOrganisasi kode;
    private final Clock clock;

    PengisianPelaksana(Pengisi pengisi, KodeOrganisasi kode, Clock clock) {
        this.pengisi = pengisi;
        this.kode = kode;
        this.clock = clock;
    }

    @Override
    public Keadaan keadaan(Pengisian pengisian) {
        return isian(pengisian).keadaan();
    }

    @Override
    public Keadaan kelompokUnit(String kelompok) {
        return isian(new Pengisian.OlehSetiapUnit(kelompok)).keadaan();
    }

    @Override
    public boolean unitAda(String unit) {
        return kode.unitAda(unit);
    }

    Isian isian(Pengisian pengisian) {
        Instant now = clock.instant();
        return switch (pengisian) {
            case Pengisian.OlehJabatan(var jabatan) ->
                    Isian.of(kode.jabatanAda(jabatan), names(pengisi.jabatan(jabatan, now)));
            case Pengisian.OlehStaf(var unit, var jabatan) ->
                    Isian.of(
                            jabatan == null
                                    ? kode.unitAda(unit)
                                    : kode.jabatanAda(unit + "/" + jabatan),
                            names(pengisi.staf(unit, jabatan, now)));
            case Pengisian.OlehTim(var tim) ->
                    Isian.of(
                            kode.timAda(tim),
                            pengisi.tim(tim, now).stream().map(Pengisi.AnggotaTim::nama).toList());
            case Pengisian.OlehSetiapUnit(var kelompok) ->
                    heads(kode.kelompokUnitAda(kelompok), pengisi.setiapUnit(kelompok, now));
            case Pengisian.OlehUnit(var unit) ->
                    heads(unit.stream().allMatch(kode::unitAda), pengisi.unit(unit, now));
            case Pengisian.OlehPemohon _, Pengisian.OlehPihakLuar _ ->
                    new Isian(Keadaan.TERISI, List.of());
        };
    }

    /** Nobody is missing only if every unit has a head. */
    private static Isian heads(boolean ada, List<Pengisi.UnitTujuan> units) {
        boolean complete = units.stream().noneMatch(unit -> unit.kepala().isEmpty());
        var names =
                units.stream().flatMap(unit -> names(unit.kepala()).stream()).distinct().toList();
        return ada && !complete ? new Isian(Keadaan.KOSONG, names) : Isian.of(ada, names);
    }

    private static List<String> names(List<Pemangku> people) {
        return people.stream().filter(p -> !p.berhalangan()).map(PengisianPelaksana::name).toList();
    }

    /** "Plt." and "Plh." are how the office writes it in every language. */
    private static String name(Pemangku person) {
        return switch (person.sebagai()) {
            case DEFINITIF -> person.nama();
            case PLT -> person.nama() + " (Plt. " + person.namaJabatan() + ")";
            case PLH -> person.nama() + " (Plh. " + person.namaJabatan() + ")";
        };
    }
}
