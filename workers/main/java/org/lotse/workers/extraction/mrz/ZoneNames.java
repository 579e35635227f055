package org.lotse.workers.extraction.mrz;

/** The names of the holder as the zone spells them, words separated by single spaces. */
public record ZoneNames(String family, String given) {

    private static final String SEPARATOR = "<<";

    static ZoneNames of(String raw) {
        int separator = raw.indexOf(SEPARATOR);
        if (separator < 0) {
            return new ZoneNames(Zone.plain(raw), "");
        }
        return new ZoneNames(
                Zone.plain(raw.substring(0, separator)), Zone.plain(raw.substring(separator + SEPARATOR.length())));
    }
}
