package org.lotse.workers.runtime;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;

/** Describes a failure to operators; a foreign exception's message may carry personal data and is left out. */
final class FailureText {

    private static final int CAUSES = 5;
    private static final int FRAMES = 25;

    private FailureText() {}

    static String sentence(String topic, Throwable failure) {
        if (failure instanceof StepFailure known) {
            return known.getMessage();
        }
        if (failure instanceof PlatformRefusal refusal) {
            return "The platform refused a request of the step " + topic + " with status " + refusal.status() + ".";
        }
        if (failure instanceof RestClientResponseException answer) {
            return "The platform failed a request of the step " + topic + " with status "
                    + answer.getStatusCode().value() + ".";
        }
        if (failure instanceof ResourceAccessException) {
            return "The platform did not answer a request of the step " + topic + ".";
        }
        return "The step " + topic + " failed with " + failure.getClass().getSimpleName() + ".";
    }

    /** Classes and frames of the failure and its causes. */
    static String details(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(FailureText::frames)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", failure.getClass().getName(), ""));
    }
}
