import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Flowable and Operaton on the same PostgreSQL, each in a database of its own, with history level audit. */
final class Engines {

    private static final int CONNECTIONS = 16;

    private Engines() {}

    static Contender flowable(Program program, Course course, String xml) throws SQLException {
        var source = database(program, "flowable");
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setCreateDiagramOnDeploy(false);
        configuration.setAsyncExecutorActivate(false);
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addString("sop.bpmn20.xml", xml).deploy();
        return new Contender() {
            @Override
            public String name() {
                return "Flowable " + ProcessEngine.VERSION;
            }

            @Override
            public void start(int cases) {
                for (int i = 0; i < cases; i++) {
                    engine.getRuntimeService().startProcessInstanceByKey(process(course));
                }
            }

            @Override
            public List<Callable<?>> acts(int step) {
                return engine.getTaskService().createTaskQuery().list().stream()
                        .<Callable<?>>map(
                                task ->
                                        () -> {
                                            engine.getTaskService().complete(task.getId(), variables(course, step));
                                            return task;
                                        })
                        .toList();
            }

            @Override
            public void close() {
                engine.close();
                source.close();
            }
        };
    }

    /** Its own REST door is {@link OperatonHttp}. */
    static Operaton operaton(Program program, Course course, String xml) throws SQLException {
        var source = database(program, "operaton");
        var configuration = new org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("audit");
        configuration.setJobExecutorActivate(false);
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addString("sop.bpmn", xml).deploy();
        return new Operaton(engine, source, course);
    }

    record Operaton(org.operaton.bpm.engine.ProcessEngine engine, HikariDataSource source, Course course)
            implements Contender {

        @Override
        public String name() {
            return "Operaton " + org.operaton.bpm.engine.ProcessEngine.class.getPackage().getImplementationVersion();
        }

        @Override
        public void start(int cases) {
            for (int i = 0; i < cases; i++) {
                engine.getRuntimeService().startProcessInstanceByKey(process(course));
            }
        }

        @Override
        public List<Callable<?>> acts(int step) {
            return tasks().stream()
                    .<Callable<?>>map(
                            task ->
                                    () -> {
                                        engine.getTaskService().complete(task, variables(course, step));
                                        return task;
                                    })
                    .toList();
        }

        List<String> tasks() {
            return engine.getTaskService().createTaskQuery().list().stream()
                    .map(org.operaton.bpm.engine.task.Task::getId)
                    .toList();
        }

        @Override
        public void close() {
            engine.close();
            source.close();
        }
    }

    /** What the exported process asks where the way parts. */
    static Map<String, Object> variables(Course course, int step) {
        return course.decides(step)
                ? Map.of("keputusan_" + course.rows().get(step), course.yes(step) ? "ya" : "tidak")
                : Map.of();
    }

    static String process(Course course) {
        return id.laksana.sop.bpmn.BpmnExport.processId(course.sop().kode());
    }

    /** A database of its own: the engines take tables of one another for theirs. */
    static HikariDataSource database(Program program, String name) throws SQLException {
        var superuser = program.superuser();
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        var source = new HikariDataSource();
        source.setJdbcUrl(superuser.getUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"));
        source.setUsername(superuser.getUser());
        source.setPassword(superuser.getPassword());
        source.setMaximumPoolSize(CONNECTIONS);
        return source;
    }
}
