package org.lotse.workers.screening.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.PlatformRefusal;
import org.lotse.workers.screening.list.FoundList;
import org.lotse.workers.screening.list.ListRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands every edition that comes into force to the platform, once, so that it can be screened with again. */
public final class EditionKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(EditionKeeping.class);

    private final Platform platform;
    private final Set<Edition> done = new HashSet<>();

    public EditionKeeping(Platform platform) {
        this.platform = platform;
    }

    /** @throws RuntimeException when the platform is away; to be tried again later */
    public void handOver(FoundList list) {
        Edition edition = new Edition(list.source(), list.sha256());
        if (done.contains(edition)) {
            return;
        }
        try {
            if (!held(edition.source()).contains(edition.sha256())) {
                send(edition, list);
            }
        } catch (PlatformRefusal | ListRefused | IOException refused) {
            LOG.warn("The edition of list {} cannot be archived: {}", edition.source(), refused.getMessage());
        }
        done.add(edition);
    }

    private List<String> held(String source) {
        return List.of(platform.get("/lists/" + source + "/editions", String[].class));
    }

    private void send(Edition edition, FoundList list) throws IOException {
        Path zip = Files.createTempFile("lotse-edition", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(zip)) {
                list.pack(out);
            }
            platform.put(
                    "/lists/" + edition.source() + "/editions/" + edition.sha256(), zip, "application/octet-stream");
        } finally {
            Files.delete(zip);
        }
    }
}
