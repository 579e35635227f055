package org.lotse.workers;

import org.lotse.workers.extraction.ExtractionConfiguration;
import org.lotse.workers.notification.NotificationConfiguration;
import org.lotse.workers.runtime.RuntimeConfiguration;
import org.lotse.workers.screening.ScreeningConfiguration;
import org.lotse.workers.screening.book.BookConfiguration;
import org.lotse.workers.screening.inquiry.InquiryConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Import;

/** Starts the workers in whatever program has them on its class path, unless {@code lotse.workers.embedded=false}. */
@AutoConfiguration
@ConditionalOnProperty(name = "lotse.workers.embedded", matchIfMissing = true)
@Import({
    RuntimeConfiguration.class,
    ExtractionConfiguration.class,
    ScreeningConfiguration.class,
    BookConfiguration.class,
    InquiryConfiguration.class,
    NotificationConfiguration.class
})
public class WorkersAutoConfiguration {}
