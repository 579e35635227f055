package org.lotse.endtoend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.lotse.testing.BrowserTest;
import org.springframework.context.annotation.Import;

/** A whole platform with its workers inside, watched through its doors, its books and its post. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("end-to-end")
@BrowserTest(
        properties = {
            "lotse.workers.embedded=true",
            "lotse.workers.extraction.timeout=" + EndToEndTest.TIME_TO_READ,
            "management.prometheus.metrics.export.enabled=true"
        })
@Import(Watching.class)
@interface EndToEndTest {

    /** Much more than a document needs on an idle machine. */
    String TIME_TO_READ = "90s";
}
