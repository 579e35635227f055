package org.lotse.workers.screening.name;

import java.util.HashMap;
import java.util.Map;

/** Letter by letter into Latin, the way passports and newspapers do it, for the alphabets where that works. */
final class Letters {

    private static final Map<Character, String> RUSSIAN = table(
            "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch"
                    + " ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ g ќ k ѕ dz"
                    + " ә a ғ g қ k ң n ө o ұ u ү u һ h");
    private static final Map<Character, String> UKRAINIAN = overlay(RUSSIAN, "г h и y");
    private static final Map<Character, String> ARABIC = table(
            "ا a أ a إ i آ a ٱ a ء - ئ y ؤ w ى a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s"
                    + " ض d ط t ظ z ع - غ gh ف f ڤ v ق q ك k ک k گ g ل l م m ن n ه h ة a و w ي y ی y ې y ۍ y ٹ t ڈ d ڑ r"
                    + " ں n ہ h ھ h ے y ټ t ډ d ړ r ږ zh ښ sh ڼ n ګ g ځ z څ ts ٶ w ۀ h ۍ y");
    private static final Map<Character, String> HEBREW = table(
            "א a ב v ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r"
                    + " ש sh ת t");
    private static final Map<Character, String> GREEK = table(
            "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o"
                    + " ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y");
    private static final String ONLY_UKRAINIAN = "іїєґ";

    private Letters() {}

    private static Map<Character, String> table(String pairs) {
        return overlay(Map.of(), pairs);
    }

    private static Map<Character, String> overlay(Map<Character, String> base, String pairs) {
        Map<Character, String> table = new HashMap<>(base);
        String[] parts = pairs.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            table.put(parts[i].charAt(0), parts[i + 1].equals("-") ? "" : parts[i + 1]);
        }
        return Map.copyOf(table);
    }

    static String cyrillic(String word) {
        boolean ukrainian = word.chars().anyMatch(letter -> ONLY_UKRAINIAN.indexOf(letter) >= 0);
        return spelled(word, ukrainian ? UKRAINIAN : RUSSIAN);
    }

    static String arabic(String word) {
        return spelled(word, ARABIC);
    }

    static String hebrew(String word) {
        return spelled(word, HEBREW);
    }

    static String greek(String word) {
        String digraphs = word.replace("ου", "u")
                .replace("ού", "u")
                .replace("μπ", "b")
                .replace("ντ", "nt")
                .replace("γγ", "ng")
                .replace("γκ", "gk")
                .replace("αυ", "av")
                .replace("ευ", "ev");
        return spelled(digraphs, GREEK);
    }

    private static String spelled(String word, Map<Character, String> table) {
        StringBuilder latin = new StringBuilder(word.length() + 8);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            String spelling = table.get(letter);
            if (spelling != null) {
                latin.append(spelling);
            } else if (letter < 0x80) {
                latin.append(letter);
            }
        }
        return latin.toString();
    }
}
