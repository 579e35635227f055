package org.lotse.contact;

/** How far a message has come. */
public enum MessageStatus {
    PLANNED,
    SENDING,
    SENT,
    /** An attempt died between sending and saying so; it is not repeated by itself. */
    UNCERTAIN
}
