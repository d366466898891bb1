package id.laksana.sop.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.engine.runtime.ProcessInstance;

final class MesinFlowable implements MesinBpmn {

    private final ProcessEngine engine = engine();

    private static ProcessEngine engine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:flowable;DB_CLOSE_DELAY=-1");
        configuration.setHistoryLevel(HistoryLevel.NONE);
        configuration.setCreateDiagramOnDeploy(false);
        configuration.setAsyncExecutorActivate(false);
        return configuration.buildProcessEngine();
    }

    @Override
    public void deploy(String name, String xml) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(name + ".bpmn20.xml", xml)
                .deploy();
    }

    @Override
    public String start(String process, Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(process, variables).getId();
    }

    @Override
    public List<Tugas> tugas(String instance) {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).list().stream()
                .map(task -> new Tugas(task.getId(), task.getTaskDefinitionKey()))
                .toList();
    }

    @Override
    public Optional<String> called(String instance) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(instance)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .findFirst();
    }

    @Override
    public void complete(Tugas tugas, Map<String, Object> variables) {
        engine.getTaskService().complete(tugas.id(), variables);
    }

    @Override
    public boolean ended(String instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
    }
}
