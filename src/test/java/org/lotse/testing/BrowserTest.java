package org.lotse.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.annotation.AliasFor;

/** A {@link PlatformTest} whose methods take a {@link Visitor}: a person at a browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PlatformTest
@ExtendWith(Browsers.class)
public @interface BrowserTest {

    /** As {@link PlatformTest#properties}. */
    @AliasFor(annotation = PlatformTest.class)
    String[] properties() default {};
}
