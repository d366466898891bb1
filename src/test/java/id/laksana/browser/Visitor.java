package id.laksana.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Someone at a browser: own cookies, one tab, and a list of all that the browser complained about.
 */
final class Visitor implements AutoCloseable {

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String address, Consumer<Browser.NewContextOptions> wishes) {
        this.address = address;
        var options =
                new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(1440, 900)
                        .setLocale("id-ID")
                        .setReducedMotion(ReducedMotion.REDUCE);
        wishes.accept(options);
        context = Chromium.browser().newContext(options);
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        listen();
    }

    static Visitor at(int port) {
        return new Visitor(address(port), options -> {});
    }

    /** With the session of an earlier login, see {@link #session()}. */
    static Visitor at(int port, String session) {
        return new Visitor(address(port), options -> options.setStorageState(session));
    }

    static Visitor withoutScript(int port) {
        return new Visitor(address(port), options -> options.setJavaScriptEnabled(false));
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }

    private void listen() {
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        complaints.add(message.type() + " " + message.text());
                    }
                });
        page.onPageError(error -> complaints.add("script " + error));
        page.onRequestFailed(
                request -> {
                    // a download is an aborted navigation
                    if (!"net::ERR_ABORTED".equals(request.failure())) {
                        complaints.add("request " + request.url() + " " + request.failure());
                    }
                });
        page.onRequest(
                request -> {
                    if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                        complaints.add("foreign address " + request.url());
                    }
                });
        page.onResponse(
                response -> {
                    if (response.status() >= 400) {
                        complaints.add(response.status() + " " + response.url());
                    }
                });
    }

    Page page() {
        return page;
    }

    /** Requests with the cookies of this visitor, without a page. */
    APIRequestContext requests() {
        return context.request();
    }

    @Nullable Response visit(String path) {
        return page.navigate(path);
    }

    Visitor in(String look, String value) {
        context.addCookies(List.of(new Cookie("lk-" + look, value).setUrl(address)));
        return this;
    }

    Visitor width(int width) {
        page.setViewportSize(width, width < 500 ? 780 : 900);
        return this;
    }

    Visitor dark(boolean dark) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        return this;
    }

    /** Cookies of this visitor, for further visitors who need not log in again. */
    String session() {
        return context.storageState();
    }

    /** What the browser reported since the last call: console, scripts, requests. */
    List<String> complaints() {
        var said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    @Override
    public void close() {
        context.close();
    }
}
