package org.lotse.workers.screening;

/** Nobody can be screened, because there is nothing to screen against; silence would read as "no hits". */
final class NoListInForce extends RuntimeException {

    NoListInForce() {
        super("No sanctions list is in force, so nobody can be screened");
    }
}
