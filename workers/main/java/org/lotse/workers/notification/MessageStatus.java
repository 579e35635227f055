package org.lotse.workers.notification;

/** How far the platform knows a message to have come. */
enum MessageStatus {
    PLANNED,
    SENDING,
    SENT,
    /** An attempt died between sending and saying so. */
    UNCERTAIN
}
