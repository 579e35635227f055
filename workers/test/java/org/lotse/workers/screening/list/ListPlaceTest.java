package org.lotse.workers.screening.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.workers.screening.UnListText;

class ListPlaceTest {

    @TempDir
    Path folder;

    @Test
    void listsAreRecognisedByContentWhateverTheirFilesAreCalled() throws IOException {
        Files.writeString(folder.resolve("monday.xml"), UnListText.with(3));
        Path set = Files.createDirectory(folder.resolve("americans"));
        Files.writeString(set.resolve("a.csv"), sample("ofac/alt.csv"));
        Files.writeString(set.resolve("b.csv"), sample("ofac/sdn.csv"));

        List<FoundList> lists = ListPlace.of(folder.toString()).lists();

        assertThat(lists).extracting(FoundList::source).containsExactly("UN", "OFAC");
        assertThat(lists.get(1).read().entries().get(0).aliases()).isNotEmpty();
    }

    @Test
    void aFileOfNoKnownFormatIsRefusedWhenRead() throws IOException {
        Files.writeString(folder.resolve("list.xml"), "<html>Not found</html>");

        FoundList found = ListPlace.of(folder.toUri().toString()).lists().get(0);

        assertThatThrownBy(found::read).isInstanceOf(ListRefused.class);
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        ListPlace nowhere = ListPlace.of(folder.resolve("nowhere").toString());

        assertThatThrownBy(nowhere::lists).isInstanceOf(ListRefused.class);
    }

    @Test
    void anAddressGivesTheListAndItsCompanionsWithTheirDate() throws IOException {
        HttpServer server = serving(Map.of("/sdn.csv", sample("ofac/sdn.csv"), "/alt.csv", sample("ofac/alt.csv")));
        try {
            SanctionsList list =
                    ListPlace.of(address(server, "/sdn.csv")).lists().get(0).read();

            assertThat(list.source()).isEqualTo("OFAC");
            assertThat(list.publicationDate()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(list.entries().get(0).aliases()).containsExactly("Milorad DRAGOVLASHICH");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void anAddressThatAnswersWithAnErrorIsRefused() throws IOException {
        HttpServer server = serving(Map.of());
        try {
            ListPlace place = ListPlace.of(address(server, "/consolidated.xml"));

            assertThatThrownBy(place::lists).isInstanceOf(ListRefused.class);
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer serving(Map<String, String> files) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String content = files.get(exchange.getRequestURI().getPath());
            byte[] body = content == null ? new byte[0] : content.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 02 Mar 2026 06:00:00 GMT");
            exchange.sendResponseHeaders(content == null ? 404 : 200, content == null ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String address(HttpServer server, String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static String sample(String file) throws IOException {
        try (InputStream bytes = ListPlace.class.getResourceAsStream("/org/lotse/workers/screening/lists/" + file)) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }
}
