package id.laksana.pelaksanaan;

import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Pengisi;
import id.laksana.sop.Sop;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People of the demonstration who act in cases, found by whom a task is for. */
public final class PelaksanaanFixture {

    final int instansi;
    final PelaksanaanSop pelaksanaan;
    private final FormulirPelaksanaan formulir;
    private final PencatatPelaksanaan pencatat;
    private final TugasRepository tugas;
    private final Pengisi pengisi;
    private final Pemangkuan pemangkuan;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private PelaksanaanFixture(ApplicationContext context, String kodeInstansi) {
        var daftar = context.getBean(DaftarInstansi.class);
        instansi =
                Tenant.callForInstallation(() -> daftar.denganKode(kodeInstansi))
                        .orElseThrow()
                        .id();
        pelaksanaan = context.getBean(PelaksanaanSop.class);
        formulir = context.getBean(FormulirPelaksanaan.class);
        pencatat = context.getBean(PencatatPelaksanaan.class);
        tugas = context.getBean(TugasRepository.class);
        pengisi = context.getBean(Pengisi.class);
        pemangkuan = context.getBean(Pemangkuan.class);
        jdbc = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
        clock = context.getBean(Clock.class);
    }

    public static PelaksanaanFixture in(ApplicationContext context, String kodeInstansi) {
        return new PelaksanaanFixture(context, kodeInstansi);
    }

    /** Each call is a transaction of its own, as each request is. */
    public <T> T call(Supplier<T> work) {
        return Tenant.call(instansi, () -> transaction.execute(_ -> work.get()));
    }

    UUID mulai(Sop sop, Pelaku oleh) {
        var hasil =
                call(() -> pelaksanaan.mulai(sop.kode(), "Uji " + sop.judul(), null, oleh, false));
        if (hasil instanceof HasilPelaksanaan.Diterima(var id)) {
            return id;
        }
        throw new IllegalStateException(sop.kode() + ": " + hasil);
    }

    public Berjalan baca(UUID id) {
        return call(() -> pencatat.baca(id)).orElseThrow();
    }

    public List<TugasMeja> terbuka(UUID id) {
        return call(() -> tugas.milikPelaksanaan(id)).stream()
                .filter(task -> task.berakhir() == null)
                .toList();
    }

    /** Keeps these entries in the form of the task, where it has one. */
    public void isi(TugasMeja task, Map<String, String> isian, Pelaku oleh) {
        call(
                () -> {
                    formulir.simpan(task.id(), isian, oleh);
                    return null;
                });
    }

    public Pelaku siapa(TugasMeja task) {
        return call(() -> siapa(task.kepada()));
    }

    /** Somebody who may start the SOP. */
    public Pelaku pemulai(Sop sop) {
        return call(
                () ->
                        calon().filter(p -> pelaksanaan.bolehMulai(sop, p, false))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new IllegalStateException(
                                                        "nobody starts " + sop.kode())));
    }

    /** The name someone logs in with. */
    public String akun(Pelaku oleh) {
        return call(
                () ->
                        jdbc.sql("SELECT akun FROM organisasi.pegawai WHERE id = ?")
                                .param(oleh.pegawai())
                                .query(String.class)
                                .single());
    }

    private Stream<Pelaku> calon() {
        return jdbc
                .sql("SELECT id FROM organisasi.pegawai WHERE peraga ORDER BY nip NULLS LAST, nama")
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(this::posts);
    }

    private Pelaku siapa(List<String> kepada) {
        return kepada.stream()
                .flatMap(this::holders)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody for " + kepada));
    }

    private Stream<Pelaku> holders(String key) {
        String code = key.substring(key.indexOf(':') + 1);
        Instant now = clock.instant();
        Stream<Pemangku> found =
                switch (key.substring(0, key.indexOf(':'))) {
                    case "jabatan" -> pengisi.jabatan(code, now).stream();
                    case "staf" -> pengisi.staf(code, null, now).stream();
                    case "kepala" ->
                            pengisi.unit(List.of(code), now).stream()
                                    .flatMap(unit -> unit.kepala().stream());
                    case "tim" ->
                            pengisi.tim(code, now).stream()
                                    .map(Pengisi.AnggotaTim::pegawai)
                                    .flatMap(this::held);
                    default -> held(UUID.fromString(code));
                };
        return found.map(p -> p.sebagaiPelaku(instansi));
    }

    private Stream<Pelaku> posts(UUID pegawai) {
        return held(pegawai).map(p -> p.sebagaiPelaku(instansi));
    }

    private Stream<Pemangku> held(UUID pegawai) {
        return pemangkuan.jabatanYangDipegang(pegawai, clock.instant()).stream()
                .filter(p -> !p.berhalangan());
    }
}
