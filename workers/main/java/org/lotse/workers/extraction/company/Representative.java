package org.lotse.workers.extraction.company;

import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.reading.Spelling;

/** Somebody who may act for a company. */
record Representative(String name, String role, Power power, Part part) {

    Representative with(Power other) {
        return new Representative(name, role, other, part);
    }

    /** For people: «Erika Beispiel (Geschäftsführerin, alone)». */
    String words() {
        return name + " (" + (role.isEmpty() ? "" : role + ", ") + power.words() + ")";
    }

    /** For comparison: «ERIKA BEISPIEL: ALONE». */
    String normalised() {
        return Spelling.ofZone(name) + ": " + power;
    }

    boolean isNamed(String other) {
        return Spelling.ofZone(name).equals(Spelling.ofZone(other));
    }
}
