package org.lotse.dossier;

import org.lotse.screening.Hit;

/** @param name whom it was found for, as screened */
record JudgedHit(Hit hit, String name) {}
