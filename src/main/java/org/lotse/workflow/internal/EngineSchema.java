package org.lotse.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * The engine's tables, from the scripts that the engine ships for MySQL, with times to the millisecond and the whole of
 * Unicode: an audit trail that drops milliseconds or characters proves nothing.
 */
@Component
class EngineSchema implements JavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private final List<String> statements =
            SCRIPTS.stream().flatMap(name -> statements(script(name)).stream()).toList();

    static List<String> statements(String script) {
        String withoutComments = script.lines()
                .filter(line -> !line.strip().startsWith("--"))
                .reduce("", (before, line) -> before + line + "\n");
        return Arrays.stream(withoutComments.split(";\\s*\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(EngineSchema::exact)
                .toList();
    }

    private static String exact(String statement) {
        return statement
                .replaceAll("(?i)\\bdatetime\\b", "datetime(3)")
                .replaceAll("(?i)(?<=\\s)timestamp(?=\\s+(not\\s+)?null)", "timestamp(3)")
                .replaceAll("(?i)CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
    }

    private static String script(String name) {
        String path = "/org/camunda/bpm/engine/db/create/activiti.mysql.create." + name + ".sql";
        try (InputStream script = EngineSchema.class.getResourceAsStream(path)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1.1");
    }

    @Override
    public String getDescription() {
        return "engine";
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        statements.forEach(statement -> sum.update(statement.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }
}
