package org.lotse.workers.extraction;

import java.nio.file.Path;
import java.time.Clock;
import org.lotse.workers.extraction.child.ChildPool;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.TopicWorker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** Puts together what reads documents. Imported, never scanned. */
@EnableConfigurationProperties(ExtractionSettings.class)
public class ExtractionConfiguration {

    @Bean
    ChildPool readingProcesses(
            ExtractionSettings settings, @Value("${lotse.home:${LOTSE_HOME:${user.home}/.lotse}}") String home) {
        return new ChildPool(Path.of(home), settings.processes(), settings.recycleAfter(), settings.memory());
    }

    /** The first document does not wait for a process to start. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> readingProcessesAhead(ChildPool readingProcesses) {
        return ready -> readingProcesses.startAhead();
    }

    @Bean
    DocumentReader documentReader(
            ChildPool readingProcesses, ExtractionSettings settings, ObjectProvider<Clock> clocks) {
        Clock clock = clocks.getIfAvailable(Clock::systemDefaultZone);
        ReadingJudge judge = new ReadingJudge(clock, settings.proofOfAddressAge(), settings.lowConfidence());
        return new DocumentReader(readingProcesses, settings, judge, clock);
    }

    @Bean
    TopicWorker extractDocumentWorker(
            Platform platform, DocumentReader documentReader, ChildPool readingProcesses, ExtractionSettings settings) {
        return new ExtractDocumentWorker(platform, documentReader, readingProcesses, settings);
    }
}
