package org.lotse.workflow.internal;

/** The engine names a version of a process {@code key:version:id}. */
final class ProcessKeys {

    private ProcessKeys() {}

    static String of(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }
}
