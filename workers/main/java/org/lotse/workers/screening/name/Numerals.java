package org.lotse.workers.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in names, whichever way they are written. */
final class Numerals {

    private static final Pattern ROMAN = Pattern.compile("(?=.{1,5}$)x{0,3}(ix|iv|v?i{0,3})");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
    private static final Map<String, Integer> WORDS = words();

    private Numerals() {}

    private static Map<String, Integer> words() {
        String[] ones = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                        + " sixteen seventeen eighteen nineteen twenty")
                .split(" ");
        String[] ordinals = "- first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < ones.length; i++) {
            words.put(ones[i], i);
        }
        for (int i = 1; i < ordinals.length; i++) {
            words.put(ordinals[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i], 20 + 10 * i);
        }
        words.put("fourty", 40);
        return Map.copyOf(words);
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** The words with numbers in digits: {@code Brigade Forty-four}, {@code Fund XII}. */
    static List<Word> inDigits(List<Word> words) {
        List<Word> digits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int tens = value(word.text());
            int ones = i + 1 < words.size() ? value(words.get(i + 1).text()) : -1;
            if (tens >= 20 && tens % 10 == 0 && ones > 0 && ones < 10) {
                digits.add(number(tens + ones, word));
                i++;
            } else {
                digits.add(tens >= 0 ? number(tens, word) : roman(words, i));
            }
        }
        return digits;
    }

    private static Word number(int value, Word word) {
        return new Word(Integer.toString(value), word.writing());
    }

    /** The value of a number word, however often a letter was struck, or -1. */
    private static int value(String word) {
        Integer value = WORDS.get(word);
        return value == null && word.length() > 4
                ? WORDS.getOrDefault(DOUBLED.matcher(word).replaceAll("$1"), -1)
                : value == null ? -1 : value;
    }

    /** A single letter is a number only at the end, or before the legal form. */
    private static Word roman(List<Word> words, int at) {
        Word word = words.get(at);
        boolean last = at > 0
                && (at + 1 == words.size() || Lexicon.kind(words.get(at + 1).text()) == TokenKind.LEGAL_FORM);
        boolean roman = isRoman(word.text()) && (word.text().length() > 1 || last);
        return roman ? new Word(fromRoman(word.text()), word.writing()) : word;
    }

    /** Whether a word is a Roman number up to 39. */
    private static boolean isRoman(String word) {
        return !word.isEmpty() && ROMAN.matcher(word).matches();
    }

    private static String fromRoman(String word) {
        int sum = 0;
        for (int i = 0; i < word.length(); i++) {
            int value = value(word.charAt(i));
            sum += i + 1 < word.length() && value(word.charAt(i + 1)) > value ? -value : value;
        }
        return Integer.toString(sum);
    }

    private static int value(char letter) {
        return switch (letter) {
            case 'x' -> 10;
            case 'v' -> 5;
            default -> 1;
        };
    }
}
