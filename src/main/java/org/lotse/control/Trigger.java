package org.lotse.control;

/** What an event waits for or does. */
public enum Trigger {
    NONE,
    TIMER,
    MESSAGE,
    SIGNAL,
    CONDITIONAL,
    ERROR,
    ESCALATION,
    COMPENSATE,
    CANCEL,
    TERMINATE
}
