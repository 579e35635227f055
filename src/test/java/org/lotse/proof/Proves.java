package org.lotse.proof;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test proves a rule, or a part of it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Proves.Several.class)
public @interface Proves {

    Rule value();

    /** The step of a process that keeps the rule, as {@code process/step}, or the part of the platform. */
    String at();

    /** More than one rule at once. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        Proves[] value();
    }
}
