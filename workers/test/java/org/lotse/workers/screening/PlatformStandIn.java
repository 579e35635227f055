package org.lotse.workers.screening;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.PlatformRefusal;

/** A platform that knows one answer a path and keeps what it is handed. */
public final class PlatformStandIn implements Platform {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    public final Map<String, Object> answers = new LinkedHashMap<>();
    public final Map<String, Object> received = new LinkedHashMap<>();

    /** Editions of lists by path. */
    public final Map<String, byte[]> editions = new LinkedHashMap<>();

    boolean away;

    @Override
    public <T> T get(String path, Class<T> type) {
        requirePresence();
        return JSON.convertValue(path.endsWith("/editions") ? editionsBelow(path) : answers.get(path), type);
    }

    private List<String> editionsBelow(String path) {
        return editions.keySet().stream()
                .filter(edition -> edition.startsWith(path))
                .map(edition -> edition.substring(path.length() + 1))
                .toList();
    }

    @Override
    public void put(String path, Object body) {
        requirePresence();
        received.put(path, JSON.convertValue(body, Map.class));
    }

    @Override
    public <T> T put(String path, Object body, Class<T> type) {
        put(path, body);
        return get(path, type);
    }

    @Override
    public byte[] bytes(String path) {
        requirePresence();
        return Optional.ofNullable(editions.get(path))
                .orElseThrow(() -> new PlatformRefusal(404, "urn:lotse:problem:not-found"));
    }

    @Override
    public <T> T post(String path, Object body, Class<T> type) {
        throw new UnsupportedOperationException("Screening posts nothing");
    }

    @Override
    public void put(String path, byte[] content, String mediaType) {
        requirePresence();
        editions.put(path, content);
    }

    private void requirePresence() {
        if (away) {
            throw new IllegalStateException("The platform cannot be reached");
        }
    }
}
