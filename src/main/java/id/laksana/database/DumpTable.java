package id.laksana.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table as a dump sees it: name and the columns that carry data of their own (no generated ones).
 */
record DumpTable(String name, List<String> columns) {

    /** All tables but the migration histories, each after those it refers to. */
    static List<DumpTable> inOrderOfReference(Connection connection) throws SQLException {
        Map<String, List<String>> columns = columns(connection);
        Map<String, Set<String>> references = references(connection);
        var ordered = new ArrayList<DumpTable>();
        var waiting = new LinkedHashMap<>(columns);
        while (!waiting.isEmpty()) {
            String next =
                    waiting.keySet().stream()
                            .filter(name -> ready(name, references, waiting.keySet()))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    "tables refer in a circle: "
                                                            + waiting.keySet()));
            ordered.add(new DumpTable(next, columns.getOrDefault(next, List.of())));
            waiting.remove(next);
        }
        return ordered;
    }

    String columnList() {
        return String.join(", ", columns);
    }

    private static boolean ready(
            String name, Map<String, Set<String>> references, Set<String> waiting) {
        return references.getOrDefault(name, Set.of()).stream()
                .noneMatch(target -> !target.equals(name) && waiting.contains(target));
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        var result = new LinkedHashMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                SELECT format('%I.%I', n.nspname, c.relname) AS name, quote_ident(a.attname) AS column
                                FROM pg_class c
                                JOIN pg_namespace n ON n.oid = c.relnamespace
                                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                                     AND NOT a.attisdropped AND a.attgenerated = ''
                                WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
                                  AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                                  AND c.relname NOT LIKE 'flyway\\_schema\\_history%'
                                ORDER BY 1, a.attnum
                                """)) {
            while (rows.next()) {
                result.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return result;
    }

    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        var result = new LinkedHashMap<String, Set<String>>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                SELECT format('%I.%I', n.nspname, c.relname), format('%I.%I', tn.nspname, t.relname)
                                FROM pg_constraint k
                                JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                                JOIN pg_class t ON t.oid = k.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
                                WHERE k.contype = 'f'
                                """)) {
            while (rows.next()) {
                result.computeIfAbsent(rows.getString(1), _ -> new HashSet<>())
                        .add(rows.getString(2));
            }
        }
        return result;
    }
}
