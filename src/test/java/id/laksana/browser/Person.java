package id.laksana.browser;

import java.util.EnumMap;
import java.util.Map;

/** People of the demonstration who open the pages, each for another kind of work. */
enum Person {
    /** Sub Bagian Program, Keuangan dan Aset, DKUKM Provinsi Sulawesi Tengah. */
    KASUBAG("ratna.paweli"),
    /** Biro Organisasi of the same province: keeps organisation, accounts and SOPs. */
    KEPALA_BIRO("hendrik.palinggi"),
    /** Bagian Organisasi of another instansi, Kabupaten Luwu Timur. */
    KABAG_LUWU_TIMUR("salmiah.pabeta");

    private static final String PASSWORD = "laksana-peraga";
    private static final Map<Person, String> SESSIONS = new EnumMap<>(Person.class);

    private final String account;

    Person(String account) {
        this.account = account;
    }

    String account() {
        return account;
    }

    /**
     * At a browser of their own, logged in; only the first visit of each person passes the login
     * page.
     */
    Visitor visit(int port) {
        return Visitor.at(port, SESSIONS.computeIfAbsent(this, person -> person.session(port)));
    }

    private String session(int port) {
        try (var visitor = Visitor.at(port)) {
            login(visitor);
            return visitor.session();
        }
    }

    void login(Visitor visitor) {
        visitor.visit("/masuk");
        enter(visitor);
    }

    /** Fills in the login page that the visitor sees. */
    void enter(Visitor visitor) {
        visitor.page().locator("input[name=nama]").fill(account);
        visitor.page().locator("input[type=password]").fill(PASSWORD);
        visitor.page().locator("input[type=password]").press("Enter");
        visitor.page().waitForURL(url -> !url.contains("/masuk"));
    }
}
