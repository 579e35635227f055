package org.lotse.rules;

/** How closely a relationship is looked at, the least close first. */
public enum DueDiligenceLevel {
    SIMPLIFIED,
    STANDARD,
    ENHANCED
}
