import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.operaton.bpm.container.RuntimeContainerDelegate;
import org.operaton.bpm.engine.rest.impl.OperatonRestResources;

/**
 * Operaton's own REST interface, {@code POST /task/{id}/complete}, on a Tomcat like ours. Nobody logs in, nobody is
 * asked whether he may, and 204 without a body comes back: less than a page of ours does.
 */
final class OperatonHttp implements Contender {

    private final Engines.Operaton inside;
    private final Tomcat tomcat = new Tomcat();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    OperatonHttp(Engines.Operaton inside) throws LifecycleException, IOException {
        this.inside = inside;
        RuntimeContainerDelegate.INSTANCE.get().registerProcessEngine(inside.engine());
        var resources =
                new ResourceConfig()
                        .registerClasses(OperatonRestResources.getResourceClasses())
                        .registerClasses(OperatonRestResources.getConfigurationClasses())
                        .register(JacksonFeature.class);
        tomcat.setBaseDir(java.nio.file.Files.createTempDirectory("operaton-rest").toString());
        tomcat.setPort(0);
        var context = tomcat.addContext("", null);
        context.setParentClassLoader(Thread.currentThread().getContextClassLoader());
        Tomcat.addServlet(context, "rest", new ServletContainer(resources));
        context.addServletMappingDecoded("/engine-rest/*", "rest");
        tomcat.start();
        address = "http://localhost:" + tomcat.getConnector().getLocalPort() + "/engine-rest/task/";
    }

    @Override
    public String name() {
        return "Operaton: REST `complete`, no login, 204 comes back";
    }

    @Override
    public void start(int cases) {
        inside.start(cases);
    }

    @Override
    public List<Callable<?>> acts(int step) {
        String body =
                Engines.variables(inside.course(), step).entrySet().stream()
                        .map(e -> "\"%s\":{\"value\":\"%s\",\"type\":\"String\"}".formatted(e.getKey(), e.getValue()))
                        .collect(Collectors.joining(",", "{\"variables\":{", "}}"));
        return inside.tasks().stream().<Callable<?>>map(task -> () -> complete(task, body)).toList();
    }

    private Object complete(String task, String body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address + task + "/complete"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
    }
}
