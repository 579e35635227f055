package org.lotse.workingdays;

import java.util.Locale;

/** A German federal state, by its code of ISO 3166-2; public holidays are a matter of the states. */
public enum FederalState {
    BW,
    BY,
    BE,
    BB,
    HB,
    HH,
    HE,
    MV,
    NI,
    NW,
    RP,
    SL,
    SN,
    ST,
    SH,
    TH;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
