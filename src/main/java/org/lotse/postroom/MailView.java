package org.lotse.postroom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail with its links made clickable. */
record MailView(Mail mail, List<Piece> pieces) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** A stretch of text, or a link. */
    record Piece(String text, boolean link) {}

    static MailView of(Mail mail) {
        var pieces = new ArrayList<Piece>();
        Matcher links = LINK.matcher(mail.text());
        int from = 0;
        while (links.find()) {
            pieces.add(new Piece(mail.text().substring(from, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            from = links.end();
        }
        pieces.add(new Piece(mail.text().substring(from), false));
        return new MailView(mail, pieces);
    }
}
