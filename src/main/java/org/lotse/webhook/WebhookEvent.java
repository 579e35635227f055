package org.lotse.webhook;

import java.util.Arrays;
import java.util.Optional;

/** What other systems can be told of. */
public enum WebhookEvent {
    /** A client or applicant resembles entries that nobody has judged. */
    NEW_HITS("screening.new-hits"),
    /** An officer has judged a hit. */
    DISPOSED("screening.disposed"),
    /** An edition of a list was not taken; the one before stays in force. */
    LIST_REJECTED("list.rejected"),
    /** An edition of a list came into force. */
    LIST_IN_FORCE("list.in-force");

    private final String word;

    WebhookEvent(String word) {
        this.word = word;
    }

    /** The name in settings and in what is sent. */
    public String word() {
        return word;
    }

    static Optional<WebhookEvent> of(String word) {
        return Arrays.stream(values()).filter(event -> event.word.equals(word)).findFirst();
    }
}
