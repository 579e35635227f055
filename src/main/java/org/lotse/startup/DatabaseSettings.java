package org.lotse.startup;

import java.nio.file.Path;

/**
 * How the embedded database runs.
 *
 * @param programs where its programs are unpacked; several platforms may share them
 * @param bufferPoolMegabytes memory for pages of tables and indexes
 * @param durable whether a commit is on the disk before it is answered; only tests do without
 */
public record DatabaseSettings(Path programs, int bufferPoolMegabytes, boolean durable) {

    public static DatabaseSettings in(Path home) {
        return new DatabaseSettings(home, 256, true);
    }
}
