package org.lotse.workers.screening.inquiry;

import java.time.Clock;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.TopicWorker;
import org.lotse.workers.screening.ScreeningSettings;
import org.springframework.context.annotation.Bean;

/** Imported, never scanned: a platform that leaves its workers out must not find them by accident. */
public class InquiryConfiguration {

    @Bean
    public TopicWorker screenInquiryWorker(HeldLists lists, Platform platform, ScreeningSettings settings) {
        return new ScreenInquiryWorker(lists, platform, settings, Clock.systemUTC());
    }
}
