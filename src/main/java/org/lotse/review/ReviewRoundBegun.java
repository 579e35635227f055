package org.lotse.review;

import java.time.LocalDate;

/** The book is to be looked through for this day. */
public record ReviewRoundBegun(LocalDate day) {}
