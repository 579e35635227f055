package org.lotse.workers.screening.list;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An address that answers with a list; beside an {@code sdn.csv} its companion files are asked for too. */
public record WebPlace(String address) implements ListPlace {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public List<FoundList> lists() {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        List<ListFile> files = new ArrayList<>();
        files.add(file(client, address).orElseThrow(() -> new ListRefused("There is no list at the address")));
        if (files.get(0).format() == ListFile.Format.OFAC_ENTRIES && address.contains("sdn")) {
            file(client, address.replace("sdn", "alt")).ifPresent(files::add);
            file(client, address.replace("sdn", "add")).ifPresent(files::add);
        }
        return ListFinder.lists(address, files);
    }

    @Override
    public boolean holds(String origin) {
        return origin.equals(address);
    }

    private static Optional<ListFile> file(HttpClient client, String address) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return switch (response.statusCode()) {
                    case 200 -> Optional.of(file(address, response, body));
                    case 404 -> Optional.empty();
                    default -> throw new ListRefused("The address answers with status " + response.statusCode());
                };
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ListRefused("Fetching the list was stopped", stop);
        } catch (IOException unreachable) {
            throw new ListRefused("The address cannot be reached", unreachable);
        }
    }

    private static ListFile file(String address, HttpResponse<?> response, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes((int) FolderPlace.LARGEST + 1);
        if (bytes.length > FolderPlace.LARGEST) {
            throw new ListRefused("The answer is larger than any list");
        }
        LocalDate modified = date(response, "Last-Modified")
                .or(() -> date(response, "Date"))
                .orElseThrow(() -> new ListRefused("The address does not say how old its answer is"));
        return new ListFile(address.substring(address.lastIndexOf('/') + 1), address, bytes, modified);
    }

    private static Optional<LocalDate> date(HttpResponse<?> response, String header) {
        try {
            return response.headers().firstValue(header).map(text -> ZonedDateTime.parse(
                            text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate());
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
