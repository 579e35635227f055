package org.lotse.fees;

import java.time.LocalDate;

/** Statements are to be issued on this day. */
public record FeeRoundBegun(LocalDate day) {}
