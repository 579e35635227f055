package org.lotse.contact;

/** A way to reach a client. */
public enum Channel {
    EMAIL,
    LETTER,
    SMS,
    PHONE,
    IN_APP
}
