package org.lotse.workers.notification;

/** A way a message reaches a client. */
enum Channel {
    EMAIL,
    LETTER,
    SMS,
    IN_APP
}
