package org.lotse.control;

/**
 * A node of a process.
 *
 * @param trigger of an event, else {@code NONE}
 * @param code of an error that is thrown or caught; empty where any is
 * @param host the activity a boundary event sits on; empty for all others
 * @param interrupting whether a boundary event or an event subprocess ends what it interrupts
 * @param repeated once for each of a collection, which may be empty
 * @param inside of a subprocess; empty for all others
 */
public record Node(
        String id,
        String name,
        NodeKind kind,
        Trigger trigger,
        String code,
        String host,
        boolean interrupting,
        boolean repeated,
        Work work,
        Call call,
        Scope inside) {

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    boolean waits() {
        return switch (kind) {
            case USER_TASK, RECEIVE, EVENT_BASED -> true;
            case CATCH -> trigger != Trigger.TIMER && trigger != Trigger.NONE;
            case START, END, TASK, SEND, BOUNDARY, EXCLUSIVE, PARALLEL, INCLUSIVE, SUBPROCESS, EVENT_SUBPROCESS, CALL ->
                false;
        };
    }

    /** Whether somebody or something works here, so that a token that passes is noticed. */
    boolean acts() {
        return switch (kind) {
            case TASK, USER_TASK, SEND, SUBPROCESS, CALL -> true;
            case END -> trigger != Trigger.NONE;
            case START, RECEIVE, CATCH, BOUNDARY, EXCLUSIVE, PARALLEL, INCLUSIVE, EVENT_BASED, EVENT_SUBPROCESS ->
                false;
        };
    }
}
