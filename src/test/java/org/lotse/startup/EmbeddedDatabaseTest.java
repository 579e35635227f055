package org.lotse.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.testing.TestDatabase;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    private HomeFolder home;
    private EmbeddedDatabase database;

    @BeforeEach
    void start() {
        home = HomeFolder.occupy(folder.resolve("home"));
        database = EmbeddedDatabase.start(home, new DatabaseSettings(TestDatabase.PROGRAMS, 32, true), "lotse");
    }

    @AfterEach
    void stop() throws IOException {
        database.close();
        home.close();
    }

    @Test
    void dataAndPasswordOutliveARestart() throws Exception {
        String password = database.password();
        remember("kept");

        stop();
        start();

        assertThat(database.password()).isEqualTo(password);
        assertThat(remembered()).isEqualTo("kept");
    }

    @Test
    void whatWasCommittedOutlivesAKill() throws Exception {
        remember("committed");

        ProcessHandle process = server();
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
        home.close();
        start();

        assertThat(remembered()).isEqualTo("committed");
    }

    @Test
    void aDatabaseThatItsPlatformLeftBehindIsEndedFirst() throws Exception {
        remember("left behind");
        ProcessHandle forgotten = server();

        home.close();
        start();

        assertThat(forgotten.isAlive()).isFalse();
        assertThat(remembered()).isEqualTo("left behind");
    }

    @Test
    void aDamagedDataFolderIsNamedInOneSentence() throws Exception {
        stop();
        Files.write(folder.resolve("home/database/ibdata1"), new byte[4096]);
        HomeFolder again = HomeFolder.occupy(folder.resolve("home"));

        try (again) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(again, DatabaseSettings.in(TestDatabase.PROGRAMS), "lotse"))
                    .isInstanceOf(StartupRefusal.class)
                    .hasMessageContaining(folder.resolve("home/database").toString())
                    .hasMessageContaining("backup");
        }
    }

    @Test
    void nobodyElseComesInReadsThePasswordOrSharesTheHomeFolder() throws IOException {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url("mysql"), "root", ""))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("database.password"))))
                .isEqualTo("rw-------");
        assertThat(home.resolve("database.access.sql")).doesNotExist();
        assertThatThrownBy(() -> HomeFolder.occupy(home.path()))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("Another Lotse is running");
    }

    private ProcessHandle server() throws IOException {
        String pid = Files.readString(home.resolve("database.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private void remember(String word) throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().execute("create table memory (word varchar(40))");
            connection.createStatement().execute("insert into memory values ('" + word + "')");
        }
    }

    private String remembered() throws SQLException {
        try (Connection connection = connect();
                ResultSet row = connection.createStatement().executeQuery("select word from memory")) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url("lotse"), database.user(), database.password());
    }
}
