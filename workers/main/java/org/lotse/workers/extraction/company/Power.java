package org.lotse.workers.extraction.company;

/** How somebody may act for a company. */
enum Power {
    ALONE("alone"),
    JOINTLY("jointly"),
    PROKURA_ALONE("Prokura, alone"),
    PROKURA_JOINTLY("Prokura, jointly"),
    UNSTATED("power not stated");

    private final String words;

    Power(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
