package org.lotse.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lotse.Lotse;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole platform on a random port, with demonstration users, a schema of its own in the database that all tests of
 * this JVM share, and a {@link TestClock}. Embedded workers stay out unless a test sets {@code
 * lotse.workers.embedded=true}. Neither is the book screened, nor are reviews begun or records listed for destruction by themselves,
 * unless it sets {@code lotse.portfolio.watch=true}, {@code lotse.review.watch=true}, {@code lotse.fees.watch=true} or {@code lotse.retention.watch=true}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Lotse.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestClock.InPlaceOfTheSystems.class)
@ActiveProfiles("demo")
@TestExecutionListeners(listeners = OwnEngine.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PlatformTest {

    /** Settings of this test class, as {@code key=value}; a class with settings of its own starts a platform of its own. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
