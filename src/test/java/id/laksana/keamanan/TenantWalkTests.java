package id.laksana.keamanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.organisasi.Hak;
import id.laksana.organisasi.OrganisasiFixture;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every address as a user of one instansi who has all rights there, with the ids and codes of
 * another. Nothing of the other may be shown, and none of its rows changed.
 */
@LaksanaTest
class TenantWalkTests {

    private static final String COMMON_NAME = "Zulkarnain";
    private static final int FROM_EACH_TABLE = 2;

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired List<Hak> rights;
    @Autowired List<ForeignData> modules;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private String marker;
    private OrganisasiFixture other;
    private Cookie session;

    @BeforeEach
    void twoInstansi() {
        marker = "asing" + UUID.randomUUID().toString().substring(0, 8);
        other = KeamananFixture.in(context).organisasi;
        modules.forEach(module -> module.fill(other, marker));
        var own = KeamananFixture.in(context);
        var all =
                rights.stream()
                        .map(Hak::kode)
                        .filter(hak -> !hak.startsWith("instalasi."))
                        .toArray(String[]::new);
        session = own.sesi(own.orang("berhak-penuh", all));
    }

    @Test
    void noAddressShowsOrChangesWhatBelongsToAnotherInstansi() {
        var ids = values("id", "uuid");
        var codes = values("kode", "text");
        assertThat(ids).as("something to look for").hasSizeGreaterThan(3);
        var before = checksums();
        var soft = new SoftAssertions();
        for (var route : MappedRoute.all(mapping)) {
            if (!route.pattern().equals("/keluar")) {
                walk(route, ids, codes, soft);
            }
        }
        soft.assertThat(checksums()).as("rows of the other instansi").isEqualTo(before);
        soft.assertAll();
    }

    private void walk(
            MappedRoute route, List<String> ids, List<String> codes, SoftAssertions soft) {
        int tries =
                route.hasVariables() || !route.idFields().isEmpty()
                        ? Math.max(ids.size(), codes.size())
                        : 1;
        for (int i = 0; i < tries; i++) {
            var id = ids.get(i % ids.size());
            var code = codes.get(i % codes.size());
            var response = call(route, id, code);
            soft.assertThat(text(response))
                    .as(route + " " + id + " " + code)
                    .doesNotContain(marker);
            soft.assertThat(response.getStatus()).as(route + " " + id + " " + code).isLessThan(500);
            if (route.namesById()) {
                soft.assertThat(response.getStatus()).as(route + " " + id).isBetween(400, 499);
            }
        }
    }

    private MockHttpServletResponse call(MappedRoute route, String id, String code) {
        var path = route.path(variable -> route.isUuid(variable) ? id : code);
        var request = mvc.method(route.method()).uri(path).with(csrf()).cookie(session);
        request.param("q", COMMON_NAME).param("cari", COMMON_NAME);
        route.idFields().forEach(field -> request.param(field, id));
        return request.exchange().getResponse();
    }

    private List<String> values(String column, String type) {
        return tables(column, type).stream()
                .flatMap(
                        table ->
                                asOther(
                                        "SELECT "
                                                + column
                                                + "::text FROM "
                                                + table
                                                + " WHERE "
                                                + column
                                                + " IS NOT NULL LIMIT "
                                                + FROM_EACH_TABLE)
                                        .stream())
                .distinct()
                .toList();
    }

    private Map<String, String> checksums() {
        var result = new TreeMap<String, String>();
        for (var table : tables("instansi_id", "integer")) {
            result.put(
                    table,
                    asOther(
                                    "SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '-') FROM "
                                            + table
                                            + " t")
                            .getFirst());
        }
        return result;
    }

    private List<String> asOther(String sql) {
        return Tenant.call(
                other.instansi,
                () -> transaction.execute(_ -> jdbc.sql(sql).query(String.class).list()));
    }

    /** Tenant tables that have such a column. */
    private List<String> tables(String column, String type) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT c.table_schema || '.' || c.table_name
                        FROM information_schema.columns c
                        JOIN information_schema.columns t USING (table_schema, table_name)
                        JOIN pg_class p ON p.oid = (c.table_schema || '.' || c.table_name)::regclass AND p.relkind IN ('r', 'p')
                        WHERE t.column_name = 'instansi_id' AND c.column_name = :column AND c.data_type = :type
                          AND has_table_privilege((c.table_schema || '.' || c.table_name)::regclass, 'SELECT')
                        ORDER BY 1
                        """)
                .param("column", column)
                .param("type", type)
                .query(String.class)
                .list();
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
