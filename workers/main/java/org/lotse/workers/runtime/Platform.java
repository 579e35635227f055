package org.lotse.workers.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The platform's door for workers, {@code /api/worker} over REST. Paths are relative to it and start with a slash.
 *
 * <p>Every method throws {@link PlatformRefusal} when the platform answers with a 4xx status, and an unchecked
 * exception when it cannot be reached or answers with a 5xx status.
 */
public interface Platform {

    <T> T get(String path, Class<T> type);

    byte[] bytes(String path);

    <T> T post(String path, Object body, Class<T> type);

    void put(String path, Object body);

    /** Hands something in and reads what the platform makes of it. */
    <T> T put(String path, Object body, Class<T> type);

    void put(String path, byte[] content, String mediaType);

    /** Hands in a file, however large. */
    default void put(String path, Path file, String mediaType) {
        try {
            put(path, Files.readAllBytes(file), mediaType);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fetches what may be large into a file. */
    default void fetch(String path, Path file) {
        try {
            Files.write(file, bytes(path));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
