package org.lotse.workers.screening.list;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/** Lists fetched from addresses, on this machine's disk as long as the program lives, the latest of each address. */
final class Downloads {

    private static final Map<String, Path> FILES = new HashMap<>();

    private Downloads() {}

    /** Who still reads the file from before goes on reading it. */
    static synchronized Path keep(String address, InputStream content) throws IOException {
        Path prepared = Files.createTempFile("lotse-list", ".new");
        try {
            Files.copy(new Bounded(content, FolderPlace.LARGEST), prepared, StandardCopyOption.REPLACE_EXISTING);
            Path place = FILES.get(address);
            if (place == null) {
                place = Files.createTempFile("lotse-list", "");
                place.toFile().deleteOnExit();
                FILES.put(address, place);
            }
            return Files.move(prepared, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(prepared);
        }
    }
}
