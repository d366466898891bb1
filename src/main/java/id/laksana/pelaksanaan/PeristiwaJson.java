package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Jawaban;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Events as they are written down: the kind by its name, the content as JSON. */
final class PeristiwaJson {

    private static final String CABANG = "cabang:";

    private static final Map<String, Class<? extends Peristiwa>> KINDS =
            kinds(Peristiwa.class)
                    .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Jawaban.class, new Writer())
                                    .addDeserializer(Jawaban.class, new Reader()))
                    .build();

    private PeristiwaJson() {}

    static String jenis(Peristiwa peristiwa) {
        return peristiwa.getClass().getSimpleName();
    }

    static String isi(Peristiwa peristiwa) {
        return JSON.writeValueAsString(peristiwa);
    }

    static Peristiwa baca(String jenis, String isi) {
        var kind = KINDS.get(jenis);
        if (kind == null) {
            throw new IllegalStateException("unknown kind of event: " + jenis);
        }
        return JSON.readValue(isi, kind);
    }

    /** The records below a sealed interface. */
    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends Peristiwa>> kinds(Class<?> type) {
        return type.isRecord()
                ? Stream.of((Class<? extends Peristiwa>) type)
                : Arrays.stream(type.getPermittedSubclasses())
                        .<Class<? extends Peristiwa>>flatMap(PeristiwaJson::kinds)
                        .distinct();
    }

    private static final class Writer extends ValueSerializer<Jawaban> {
        @Override
        public void serialize(Jawaban jawaban, JsonGenerator out, SerializationContext context) {
            out.writeString(
                    switch (jawaban) {
                        case Putusan putusan -> putusan.name();
                        case Jawaban.Cabang cabang -> CABANG + cabang.label();
                    });
        }
    }

    private static final class Reader extends ValueDeserializer<Jawaban> {
        @Override
        public Jawaban deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getString();
            return text.startsWith(CABANG)
                    ? new Jawaban.Cabang(text.substring(CABANG.length()))
                    : Putusan.valueOf(text);
        }
    }
}
