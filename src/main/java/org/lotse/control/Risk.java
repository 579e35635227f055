package org.lotse.control;

/** The rating of a case, whatever the process's variables claim. */
enum Risk {
    UNRATED,
    ORDINARY,
    HIGH,
    PROHIBITED
}
