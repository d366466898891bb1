package id.laksana.sop.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A BPMN engine with a database in memory, as far as the tests need it. */
interface MesinBpmn {

    record Tugas(String id, String definisi) {}

    void deploy(String name, String xml);

    /** Starts the process and returns the id of the running instance. */
    String start(String process, Map<String, Object> variables);

    List<Tugas> tugas(String instance);

    /** The instance that this one has called and waits for. */
    Optional<String> called(String instance);

    void complete(Tugas tugas, Map<String, Object> variables);

    boolean ended(String instance);
}
