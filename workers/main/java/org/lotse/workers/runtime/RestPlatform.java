package org.lotse.workers.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.client.RestClient;

/** The platform over HTTP, with a name and a password, and never waiting without an end. */
final class RestPlatform implements Platform {

    private final RestClient client;
    private final ObjectMapper json;
    private final PlatformAddress address;

    RestPlatform(WorkersSettings.Access access, PlatformAddress address, ObjectMapper json) {
        this.address = address;
        this.json = json;
        this.client = RestClient.builder()
                .requestFactory(requests(access))
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new ByteArrayHttpMessageConverter());
                    converters.add(new ResourceHttpMessageConverter(true));
                    converters.add(new MappingJackson2HttpMessageConverter(json));
                })
                .defaultHeaders(
                        headers -> headers.setBasicAuth(access.username(), access.password(), StandardCharsets.UTF_8))
                .defaultStatusHandler(HttpStatusCode::is4xxClientError, (request, response) -> {
                    throw refusal(response);
                })
                .build();
    }

    private static JdkClientHttpRequestFactory requests(WorkersSettings.Access access) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(access.connectTimeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(access.readTimeout());
        return requests;
    }

    @Override
    public <T> T get(String path, Class<T> type) {
        return client.get().uri(at(path)).retrieve().body(type);
    }

    @Override
    public byte[] bytes(String path) {
        byte[] content = get(path, byte[].class);
        return content == null ? new byte[0] : content;
    }

    @Override
    public <T> T post(String path, Object body, Class<T> type) {
        return client.post()
                .uri(at(path))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(type);
    }

    @Override
    public void put(String path, Object body) {
        client.put()
                .uri(at(path))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    @Override
    public <T> T put(String path, Object body, Class<T> type) {
        return client.put()
                .uri(at(path))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(type);
    }

    @Override
    public void put(String path, byte[] content, String mediaType) {
        client.put()
                .uri(at(path))
                .contentType(MediaType.parseMediaType(mediaType))
                .body(content)
                .retrieve()
                .toBodilessEntity();
    }

    @Override
    public void put(String path, Path file, String mediaType) {
        client.put()
                .uri(at(path))
                .contentType(MediaType.parseMediaType(mediaType))
                .body(new FileSystemResource(file))
                .retrieve()
                .toBodilessEntity();
    }

    @Override
    public void fetch(String path, Path file) {
        client.get().uri(at(path)).exchange((request, response) -> {
            if (response.getStatusCode().is4xxClientError()) {
                throw refusal(response);
            }
            if (!response.getStatusCode().is2xxSuccessful()) {
                throw new IOException(
                        "The platform answered " + response.getStatusCode().value());
            }
            return Files.copy(response.getBody(), file, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    private URI at(String path) {
        return URI.create(address.door() + path);
    }

    /** Only the problem's stable type is kept: its detail may name a person. */
    private PlatformRefusal refusal(ClientHttpResponse response) throws IOException {
        return new PlatformRefusal(
                response.getStatusCode().value(), problemType(response.getBody().readAllBytes()));
    }

    private String problemType(byte[] body) {
        try {
            JsonNode problem = json.readTree(body);
            return problem.path("type").asText("no problem type");
        } catch (IOException notJson) {
            return "no problem type";
        }
    }
}
