package org.lotse.dossier;

import java.io.InputStream;

/** The fonts that dossiers are set in; they come with the program. */
final class Fonts {

    static final String LATIN = "DejaVuSans.ttf";
    static final String LATIN_BOLD = "DejaVuSans-Bold.ttf";
    static final String CHINESE = "NotoSansSC-Regular.ttf";

    private Fonts() {}

    static InputStream open(String file) {
        InputStream font = Fonts.class.getResourceAsStream("fonts/" + file);
        if (font == null) {
            throw new IllegalStateException("The font " + file + " was not built in");
        }
        return font;
    }
}
