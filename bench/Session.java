import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone of the demonstration who has logged in to the program on this machine. */
final class Session {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies;
    private final HttpClient http;
    private final URI address;

    private Session(CookieManager cookies, URI address) {
        this.cookies = cookies;
        this.address = address;
        http = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL).build();
    }

    Session(String address, String account) throws IOException, InterruptedException {
        this(new CookieManager(), URI.create(address));
        if (!this.address.getHost().equals("localhost")) {
            throw new IllegalArgumentException("only this machine");
        }
        var answer = post("/masuk", Map.of("nama", account, "sandi", "laksana-peraga", "_csrf", token("/masuk")));
        if (answer.uri().getPath().endsWith("/masuk")) {
            throw new IllegalStateException("login of " + account + " refused");
        }
    }

    /** The same login at another program on the same database. */
    Session at(String other) {
        return new Session(cookies, URI.create(other));
    }

    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The value that forms of this page must carry. */
    String token(String path) throws IOException, InterruptedException {
        var matcher = TOKEN.matcher(send(request(path).build()).body());
        if (!matcher.find()) {
            throw new IllegalStateException("no form on " + path);
        }
        return matcher.group(1);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var form =
                fields.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofMinutes(5));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + request.uri());
        }
        return answer;
    }
}
