package org.lotse.workers.screening.book;

import java.time.Clock;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.WorkerIdentity;
import org.lotse.workers.screening.ScreeningSettings;
import org.lotse.workers.screening.archive.ListArchive;
import org.springframework.context.annotation.Bean;

/** Imported, never scanned: a platform that leaves its workers out must not find them by accident. */
public class BookConfiguration {

    @Bean
    ScreenPartitionWorker screenPartitionWorker(
            ListArchive archive, Platform platform, ScreeningSettings settings, WorkerIdentity identity) {
        return new ScreenPartitionWorker(archive, platform, settings, identity, Clock.systemUTC());
    }
}
