package org.lotse.screening;

import java.util.Arrays;
import java.util.List;

/** Why an officer judges a hit as they do: a closed list for each disposition, so that judgements can be compared. */
public enum DispositionReason {
    SAME_IDENTIFIER(Disposition.TRUE_MATCH),
    SAME_NAME_AND_BIRTH(Disposition.TRUE_MATCH),
    SAME_BY_OTHER_EVIDENCE(Disposition.TRUE_MATCH),
    OTHER_DATE_OF_BIRTH(Disposition.FALSE_POSITIVE),
    OTHER_PLACE_OR_NATIONALITY(Disposition.FALSE_POSITIVE),
    OTHER_GENDER(Disposition.FALSE_POSITIVE),
    OTHER_IDENTIFIER(Disposition.FALSE_POSITIVE),
    OTHER_NAME(Disposition.FALSE_POSITIVE),
    OTHER_BY_OTHER_EVIDENCE(Disposition.FALSE_POSITIVE),
    ENTRY_SAYS_TOO_LITTLE(Disposition.UNDETERMINED),
    CLIENT_EVIDENCE_MISSING(Disposition.UNDETERMINED),
    INQUIRY_RUNNING(Disposition.UNDETERMINED);

    private final Disposition disposition;

    DispositionReason(Disposition disposition) {
        this.disposition = disposition;
    }

    public Disposition disposition() {
        return disposition;
    }

    /** Whether the reason says too little without words of the officer's own. */
    public boolean needsText() {
        return switch (this) {
            case OTHER_DATE_OF_BIRTH, OTHER_PLACE_OR_NATIONALITY, OTHER_GENDER, OTHER_IDENTIFIER, OTHER_NAME -> false;
            case SAME_IDENTIFIER,
                    SAME_NAME_AND_BIRTH,
                    SAME_BY_OTHER_EVIDENCE,
                    OTHER_BY_OTHER_EVIDENCE,
                    ENTRY_SAYS_TOO_LITTLE,
                    CLIENT_EVIDENCE_MISSING,
                    INQUIRY_RUNNING -> true;
        };
    }

    public static List<DispositionReason> of(Disposition disposition) {
        return Arrays.stream(values())
                .filter(reason -> reason.disposition == disposition)
                .toList();
    }
}
