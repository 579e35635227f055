package org.lotse.control;

/** A file that is no BPMN, or says something that cannot be proven. */
public final class UnreadableModel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableModel(String file, String why) {
        super(file + " cannot be checked: " + why);
    }
}
