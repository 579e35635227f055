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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An address that answers with a list; beside OFAC's entries their companion files are asked for too. */
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
        if (files.get(0).format() == Format.OFAC_ENTRIES) {
            companions().forEach(companion -> file(client, companion).ifPresent(files::add));
        }
        return ListFinder.lists(address, folder(), files);
    }

    private Stream<String> companions() {
        int name = address.lastIndexOf('/') + 1;
        String folder = address.substring(0, name);
        String file = address.substring(name).toLowerCase(Locale.ROOT);
        if (file.contains("cons_prim")) {
            return Stream.of("cons_alt", "cons_add", "cons_comments")
                    .map(more -> folder + file.replace("cons_prim", more));
        }
        return file.contains("sdn")
                ? Stream.of("alt", "add", "sdn_comments").map(more -> folder + file.replace("sdn", more))
                : Stream.of();
    }

    /** The last part of the path before the file. */
    private String folder() {
        String[] parts = URI.create(address).getPath().split("/");
        return parts.length < 3 ? "" : parts[parts.length - 2];
    }

    @Override
    public String location() {
        return address;
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
        LocalDate modified = date(response, "Last-Modified")
                .or(() -> date(response, "Date"))
                .orElseThrow(() -> new ListRefused("The address does not say how old its answer is"));
        String path = URI.create(address).getPath();
        return new ListFile(
                path.substring(path.lastIndexOf('/') + 1), address, Downloads.keep(address, body), modified);
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
