package org.lotse.control;

/** The kinds of node that behave differently when a token arrives. */
public enum NodeKind {
    START,
    END,
    TASK,
    USER_TASK,
    RECEIVE,
    SEND,
    CATCH,
    BOUNDARY,
    EXCLUSIVE,
    PARALLEL,
    INCLUSIVE,
    EVENT_BASED,
    SUBPROCESS,
    EVENT_SUBPROCESS,
    CALL;

    boolean isGateway() {
        return this == EXCLUSIVE || this == PARALLEL || this == INCLUSIVE || this == EVENT_BASED;
    }
}
