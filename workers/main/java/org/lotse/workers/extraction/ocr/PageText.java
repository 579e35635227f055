package org.lotse.workers.extraction.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lotse.workers.extraction.picture.GreyPicture;
import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.TextLine;

/** Reads all the text on a page's picture, whichever way the page lies. */
public final class PageText {

    private static final double LONGEST = 2000;
    private static final double SHORTEST = 1600;
    private static final double LONG_SIDE_TO_TELL = 1100;
    private static final double WIDE_GAP = 1.6;
    private static final double WORD_MADE_OUT = 0.5;
    private static final int ENOUGH_WORDS = 12;

    private final Recognisers recognisers;

    public PageText(Recognisers recognisers) {
        this.recognisers = recognisers;
    }

    /**
     * The print of an identity document that stands upright in the size it is to be read in; boxes are of that picture.
     *
     * @param number of the page, from 1
     * @param issuer the state, as ICAO Doc 9303 part 3 abbreviates it
     */
    public List<TextLine> identity(GreyPicture print, int number, String issuer) {
        Tesseract recogniser = recognisers.of(PageLanguage.ofIdentity(issuer)).darkOnLight();
        return lines(recogniser.only("").words(print, Tesseract.Layout.PAGE), number, print);
    }

    /** The text of a page that may lie any way, in lines from top to bottom; pages count from 1. */
    public Upright read(GreyPicture page, int number) {
        List<Glyphs> words = words(page);
        if (madeOut(words) >= ENOUGH_WORDS) {
            return upright(page, number, 0, words);
        }
        Optional<List<Glyphs>> chinese = chinese(page, words);
        if (chinese.isPresent()) {
            return new Upright(0, lines(chinese.get(), number, scaled(page)));
        }
        int turns = turns(page);
        GreyPicture turned = page.turned(turns);
        return upright(turned, number, turns, turns == 0 ? words : words(turned));
    }

    /** A page that stands upright, read again with another language's model where that reads it better. */
    private Upright upright(GreyPicture page, int number, int turns, List<Glyphs> words) {
        List<Glyphs> best = PageLanguage.ofLatin(words)
                .map(language -> words(page, language))
                .filter(again -> madeOut(again) >= madeOut(words))
                .orElse(words);
        return new Upright(turns, lines(best, number, scaled(page)));
    }

    private Optional<List<Glyphs>> chinese(GreyPicture page, List<Glyphs> words) {
        return PageLanguage.isForeign(words)
                ? Optional.of(words(page, PageLanguage.CHINESE)).filter(PageLanguage::isChinese)
                : Optional.empty();
    }

    /**
     * A page turned so that its text stands upright.
     *
     * @param turns by how many quarters clockwise the page was turned
     */
    public record Upright(int turns, List<TextLine> lines) {}

    private int turns(GreyPicture page) {
        double side = Math.max(page.width(), page.height());
        GreyPicture small = page.scaled(Math.min(1, LONG_SIDE_TO_TELL / side));
        return IntStream.range(0, 4)
                .boxed()
                .max(Comparator.comparingDouble(turn -> madeOut(small.turned(turn)) + (turn == 0 ? 1 : 0)))
                .orElse(0);
    }

    private double madeOut(GreyPicture page) {
        return madeOut(
                recognisers.of(PageLanguage.GERMAN).anyContrast().only("").words(page, Tesseract.Layout.PAGE));
    }

    private static double madeOut(List<Glyphs> words) {
        return words.stream()
                .filter(word -> word.text().length() > 2 && word.confidence() > WORD_MADE_OUT)
                .mapToDouble(Glyphs::confidence)
                .sum();
    }

    private List<Glyphs> words(GreyPicture page) {
        return words(page, PageLanguage.GERMAN);
    }

    private List<Glyphs> words(GreyPicture page, String language) {
        return recognisers.of(language).anyContrast().only("").words(scaled(page), Tesseract.Layout.PAGE);
    }

    private static GreyPicture scaled(GreyPicture page) {
        double side = Math.max(page.width(), page.height());
        return page.scaled(side > LONGEST ? LONGEST / side : side < SHORTEST ? SHORTEST / side : 1);
    }

    private static List<TextLine> lines(List<Glyphs> words, int number, GreyPicture picture) {
        List<TextLine> lines = new ArrayList<>();
        List<Glyphs> line = new ArrayList<>();
        for (Glyphs word : words) {
            if (!line.isEmpty() && (word.startsLine() || apart(line.get(line.size() - 1), word))) {
                lines.add(line(line, number, picture));
                line = new ArrayList<>();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(line(line, number, picture));
        }
        return lines;
    }

    private static boolean apart(Glyphs one, Glyphs next) {
        return next.left() - one.right() > WIDE_GAP * Math.max(one.bottom() - one.top(), next.bottom() - next.top());
    }

    private static TextLine line(List<Glyphs> words, int number, GreyPicture picture) {
        String text = ChineseText.closed(
                String.join(" ", words.stream().map(Glyphs::text).toList()));
        Box box = words.stream()
                .map(word -> Box.of(
                        word.left(),
                        word.top(),
                        word.right() - word.left(),
                        word.bottom() - word.top(),
                        picture.width(),
                        picture.height()))
                .reduce(Box::around)
                .orElseThrow();
        double confidence =
                words.stream().mapToDouble(Glyphs::confidence).average().orElse(0);
        return new TextLine(number, text, box, confidence, Field.Source.PRINT);
    }
}
