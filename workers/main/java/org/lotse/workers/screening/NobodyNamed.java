package org.lotse.workers.screening;

/** The name has only particles, titles or legal forms; silence would read as "no hits", so people must look. */
final class NobodyNamed extends RuntimeException {

    NobodyNamed() {
        super("The client's name has only particles, titles or legal forms and cannot be screened");
    }
}
