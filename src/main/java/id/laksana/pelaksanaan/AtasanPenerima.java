package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PenerimaTugas.JABATAN;
import static id.laksana.pelaksanaan.PenerimaTugas.KEPALA;
import static id.laksana.pelaksanaan.PenerimaTugas.STAF;
import static id.laksana.pelaksanaan.PenerimaTugas.TIM;
import static java.util.stream.Collectors.toSet;

import id.laksana.organisasi.Atasan;
import id.laksana.organisasi.Pengisi;
import id.laksana.pelaksanaan.PenerimaTugas.Orang;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is told when those whom a task is for do not do it: their superiors. */
@Component
public class AtasanPenerima {

    private static final Set<String> DI_ATAS_TIM = Set.of("pengarah", "penanggung-jawab");

    private final PenerimaTugas penerima;
    private final Atasan atasan;
    private final Pengisi pengisi;

    AtasanPenerima(PenerimaTugas penerima, Atasan atasan, Pengisi pengisi) {
        this.penerima = penerima;
        this.atasan = atasan;
        this.pengisi = pengisi;
    }

    /** Each once; nobody who may do the task himself. */
    public List<Orang> atasan(List<String> kepada, Instant saat) {
        Set<UUID> selain =
                penerima.orang(kepada, saat).stream().map(Orang::pegawai).collect(toSet());
        var found = new LinkedHashMap<UUID, Orang>();
        kepada.stream()
                .flatMap(key -> atasan(key, selain, saat))
                .forEach(one -> found.putIfAbsent(one.pegawai(), one));
        return List.copyOf(found.values());
    }

    private Stream<Orang> atasan(String key, Set<UUID> selain, Instant saat) {
        String code = key.substring(key.indexOf(':') + 1);
        if (key.startsWith(TIM)) {
            return pengisi.tim(code, saat).stream()
                    .filter(member -> DI_ATAS_TIM.contains(member.peran()))
                    .map(member -> new Orang(member.pegawai(), member.nama()));
        }
        var found =
                key.startsWith(JABATAN)
                        ? atasan.jabatan(code, selain, saat)
                        : key.startsWith(KEPALA)
                                ? atasan.kepala(code, selain, saat)
                                : key.startsWith(STAF)
                                        ? atasan.staf(code, selain, saat)
                                        : atasan.pegawai(UUID.fromString(code), saat);
        return found.stream().map(Orang::dari);
    }
}
