package org.lotse.workers.screening;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.workers.runtime.Platform;

/** A platform that knows one answer a path and keeps what it is handed. */
final class PlatformStandIn implements Platform {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    final Map<String, Object> answers = new LinkedHashMap<>();
    final Map<String, Object> received = new LinkedHashMap<>();
    boolean away;

    @Override
    public <T> T get(String path, Class<T> type) {
        return JSON.convertValue(answers.get(path), type);
    }

    @Override
    public void put(String path, Object body) {
        if (away) {
            throw new IllegalStateException("The platform cannot be reached");
        }
        received.put(path, JSON.convertValue(body, Map.class));
    }

    @Override
    public <T> T put(String path, Object body, Class<T> type) {
        put(path, body);
        return get(path, type);
    }

    @Override
    public byte[] bytes(String path) {
        throw new UnsupportedOperationException("Screening reads no bytes");
    }

    @Override
    public <T> T post(String path, Object body, Class<T> type) {
        throw new UnsupportedOperationException("Screening posts nothing");
    }

    @Override
    public void put(String path, byte[] content, String mediaType) {
        throw new UnsupportedOperationException("Screening hands in no files");
    }
}
