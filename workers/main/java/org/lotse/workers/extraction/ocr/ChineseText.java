package org.lotse.workers.extraction.ocr;

import java.util.regex.Pattern;

/** Chinese is written without blanks; a recogniser puts them between its pieces. */
final class ChineseText {

    private static final Pattern BLANK_BETWEEN =
            Pattern.compile("(?<=[\\p{IsHan}：:，。（）()]) (?=[\\p{IsHan}\\d：:，。（）()¥￥])|(?<=\\d) (?=[\\p{IsHan}])");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private ChineseText() {}

    /** The text without the blanks inside Chinese. */
    static String closed(String text) {
        return HAN.matcher(text).find() ? BLANK_BETWEEN.matcher(text).replaceAll("") : text;
    }
}
