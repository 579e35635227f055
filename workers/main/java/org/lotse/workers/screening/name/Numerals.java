package org.lotse.workers.screening.name;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in names, whichever way they are written. */
final class Numerals {

    private static final Pattern ROMAN = Pattern.compile("(?=.{1,5}$)x{0,3}(ix|iv|v?i{0,3})");
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

    /** The digits for a number word, or the word itself. */
    static String digits(String word) {
        Integer number = WORDS.get(word);
        return number == null ? word : number.toString();
    }

    /** Whether a word is a Roman number up to 39. */
    static boolean isRoman(String word) {
        return !word.isEmpty() && ROMAN.matcher(word).matches();
    }

    static String fromRoman(String word) {
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
