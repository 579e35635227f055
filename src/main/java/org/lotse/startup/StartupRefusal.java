package org.lotse.startup;

/** Why the platform does not start, in one sentence that tells a person what to do. */
public final class StartupRefusal extends RuntimeException {

    public StartupRefusal(String sentence) {
        super(sentence);
    }

    public StartupRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
