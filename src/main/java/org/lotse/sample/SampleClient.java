package org.lotse.sample;

import java.util.Map;
import org.lotse.sample.SampleApplication.SampleDocument;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Applies as any client's program would, through the public REST door. */
@Component
class SampleClient {

    /** The answer to a new application. */
    record Opened(String caseId, String resumeToken) {}

    private final Environment environment;

    SampleClient(Environment environment) {
        this.environment = environment;
    }

    Opened apply(SampleApplication sample) {
        RestClient http = RestClient.create(
                "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/api/applications");
        Opened opened = http.post().retrieve().body(Opened.class);
        http.put()
                .uri("/{id}", opened.caseId())
                .headers(headers -> headers.setBearerAuth(opened.resumeToken()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(sample.form())
                .retrieve()
                .toBodilessEntity();
        sample.documents().forEach(document -> upload(http, opened, document));
        http.post()
                .uri("/{id}/submit", opened.caseId())
                .headers(headers -> headers.setBearerAuth(opened.resumeToken()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of())
                .retrieve()
                .toBodilessEntity();
        return opened;
    }

    private static void upload(RestClient http, Opened opened, SampleDocument document) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("type", document.type());
        parts.add("file", file(document));
        http.post()
                .uri("/{id}/documents", opened.caseId())
                .headers(headers -> headers.setBearerAuth(opened.resumeToken()))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .toBodilessEntity();
    }

    private static HttpEntity<ByteArrayResource> file(SampleDocument document) {
        var headers = new HttpHeaders();
        headers.setContentDispositionFormData("file", document.fileName());
        headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
        return new HttpEntity<>(
                new ByteArrayResource(document.content()) {
                    @Override
                    public String getFilename() {
                        return document.fileName();
                    }
                },
                headers);
    }
}
