package id.laksana.pelaksanaan;

import id.laksana.sop.FormulirDikenal;
import id.laksana.sop.Langkah;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The forms that modules have registered. They are asked for late, because they may in turn use
 * what reads cases.
 */
@Component
class DaftarFormulir implements FormulirDikenal, SmartInitializingSingleton {

    private final ObjectProvider<Formulir> daftar;
    private Map<String, Formulir> semua = Map.of();

    DaftarFormulir(ObjectProvider<Formulir> daftar) {
        this.daftar = daftar;
    }

    /** Two forms of one name are a defect of the program; it must not start with them. */
    @Override
    public void afterSingletonsInstantiated() {
        semua = denganNama(daftar.orderedStream());
    }

    static Map<String, Formulir> denganNama(Stream<? extends Formulir> semua) {
        var result = new TreeMap<String, Formulir>();
        semua.forEach(
                form -> {
                    if (result.put(form.nama(), form) != null) {
                        throw new IllegalStateException("two forms are named " + form.nama());
                    }
                });
        return result;
    }

    @Override
    public Set<String> daftarNama() {
        return semua.keySet();
    }

    /** The form that the row names, else the first that serves one of its acts and the row. */
    Optional<Formulir> untuk(Langkah langkah) {
        return untuk(langkah, semua);
    }

    static Optional<Formulir> untuk(Langkah langkah, Map<String, Formulir> semua) {
        if (langkah.formulir() != null) {
            return Optional.ofNullable(semua.get(langkah.formulir()));
        }
        return langkah.tindakan().stream()
                .flatMap(
                        act ->
                                semua.values().stream()
                                        .filter(form -> form.tindakan().contains(act))
                                        .filter(form -> form.melayani(langkah)))
                .findFirst();
    }
}
