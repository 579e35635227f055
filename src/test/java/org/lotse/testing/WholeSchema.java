package org.lotse.testing;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for something in every column of every table, so that no table can be forgotten. */
public final class WholeSchema {

    private static final String COLUMNS =
            """
            select c.table_name, c.column_name, c.data_type in ('tinyblob', 'blob', 'mediumblob', 'longblob', 'binary', 'varbinary') as bytes
            from information_schema.columns c
              join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = database() and t.table_type = 'BASE TABLE' and (c.character_set_name is not null
              or c.data_type in ('tinyblob', 'blob', 'mediumblob', 'longblob', 'binary', 'varbinary'))
            """;

    private static final String NAMED =
            """
            select distinct c.table_name from information_schema.columns c
              join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = database() and t.table_type = 'BASE TABLE' and c.column_name in (:names)
            """;

    private record Column(String table, String name, boolean bytes) {

        String both() {
            return table.toLowerCase() + "." + name;
        }
    }

    private final JdbcClient jdbc;

    public WholeSchema(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tables, in lower case, that hold the text somewhere, whatever its case; in bytes as UTF-8 and as it is. */
    public Set<String> holding(String text) {
        return found(column -> holds(column, text), column -> column.table().toLowerCase());
    }

    /** As {@link #holding}, but each column as {@code table.column}. */
    public Set<String> columnsHolding(String text) {
        return found(column -> holds(column, text), Column::both);
    }

    /** Every column for text or bytes of our own tables as {@code table.column}. */
    public Set<String> ownColumns() {
        return found(column -> !column.table().startsWith("ACT_"), Column::both);
    }

    private Set<String> found(Predicate<Column> wanted, Function<Column, String> name) {
        Set<String> found = new TreeSet<>();
        jdbc
                .sql(COLUMNS)
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list()
                .stream()
                .filter(wanted)
                .map(name)
                .forEach(found::add);
        return found;
    }

    private boolean holds(Column column, String text) {
        String cell = column.bytes() ? "`%s`" : "lower(`%s`)";
        Object wanted = column.bytes() ? text.getBytes(StandardCharsets.UTF_8) : text.toLowerCase();
        return jdbc.sql(("select exists (select 1 from `%s` where locate(?, " + cell + ") > 0)")
                        .formatted(column.table(), column.name()))
                .param(wanted)
                .query(Boolean.class)
                .single();
    }

    /** The tables, in lower case, that have a column of one of these names. */
    public Set<String> withColumn(String... names) {
        Set<String> tables = new TreeSet<>();
        jdbc.sql(NAMED)
                .param("names", Set.of(names))
                .query(String.class)
                .list()
                .forEach(table -> tables.add(table.toLowerCase()));
        return tables;
    }
}
