package id.laksana.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.LaksanaTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LaksanaTest
class TenantTests {

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void theApplicationRoleOwnsNothingAndIsNoSuperuser() {
        var owned =
                jdbc.sql(
                                "SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = current_user")
                        .query(Integer.class)
                        .single();
        var rights =
                jdbc.sql(
                                "SELECT rolsuper OR rolbypassrls OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single();
        assertThat(owned).isZero();
        assertThat(rights).isFalse();
    }

    @Test
    void everyTableWithInstansiIdIsForcedUnderRowLevelSecurity() {
        var escaping =
                jdbc.sql(
                                """
                                SELECT n.nspname || '.' || c.relname
                                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                                WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                                  AND NOT c.relispartition
                                  AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid
                                              AND a.attname = 'instansi_id' AND NOT a.attisdropped)
                                  AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
                                """)
                        .query(String.class)
                        .list();
        assertThat(escaping).isEmpty();
    }

    @Test
    void aTableWithoutInstansiIdIsOnTheShortListOfInstallationTables() {
        var tables =
                jdbc.sql(
                                """
                                SELECT n.nspname || '.' || c.relname
                                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                                WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                                  AND c.relname NOT LIKE 'flyway_schema_history%'
                                  AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid
                                                  AND a.attname = 'instansi_id' AND NOT a.attisdropped)
                                """)
                        .query(String.class)
                        .list();
        assertThat(tables).isSubsetOf(InstallationTables.NAMES);
    }

    @Test
    void withoutIdentityNoInstansiIsVisible() {
        List<Integer> visible =
                transaction.execute(
                        _ ->
                                jdbc.sql("SELECT instansi_id FROM organisasi.instansi")
                                        .query(Integer.class)
                                        .list());
        assertThat(visible).isEmpty();
    }

    @Test
    void anInstansiCannotWriteARowOfAnother() {
        assertThatThrownBy(
                        () ->
                                Tenant.run(
                                        999_999,
                                        () ->
                                                transaction.executeWithoutResult(
                                                        _ ->
                                                                jdbc.sql(
                                                                                """
                                                                                INSERT INTO organisasi.instansi (kode, nama, nama_pendek, jenis, zona)
                                                                                VALUES ('x', 'x', 'x', 'kabupaten', 'Asia/Jakarta')
                                                                                """)
                                                                        .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }
}
