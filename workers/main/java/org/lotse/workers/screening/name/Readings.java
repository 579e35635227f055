package org.lotse.workers.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chinese characters in names as Japan and Korea read them, which is not at all how China does. */
final class Readings {

    private static final int LONGEST_FAMILY = 3;
    private static final int LONGEST_KOREAN = 4;
    private static final Set<String> DOUBLE_FAMILIES =
            Set.of("欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 夏侯 端木 西门 西門 南宫 南宮".split(" "));
    private static final Map<String, Map<String, String>> TABLES = tables();

    private Readings() {}

    private static Map<String, Map<String, String>> tables() {
        Map<String, Map<String, String>> tables = new HashMap<>();
        for (String line : Resources.lines("readings.txt")) {
            String[] parts = line.split(" ");
            Map<String, String> table = tables.computeIfAbsent(parts[0], any -> new HashMap<>());
            for (int i = 1; i < parts.length; i++) {
                String[] halves = parts[i].split("=");
                for (String characters : halves[1].split(",")) {
                    table.putIfAbsent(characters, halves[0]);
                }
            }
        }
        return tables;
    }

    /** How many characters of a whole Chinese name are the family's. */
    static int familyLength(String name) {
        return name.length() > 2 && DOUBLE_FAMILIES.contains(name.substring(0, 2)) ? 2 : 1;
    }

    /** Family and given name in Latin letters; empty unless both are known as Japanese. */
    static List<String> japanese(String name) {
        for (int family = Math.min(LONGEST_FAMILY, name.length() - 1); family > 0; family--) {
            String first = TABLES.get("japanese-family").get(name.substring(0, family));
            String given = TABLES.get("japanese-given").get(name.substring(family));
            if (first != null && given != null) {
                return List.of(first, given);
            }
        }
        return List.of();
    }

    /** Family name and syllables of the given name in Latin letters; empty unless all are known as Korean. */
    static List<String> korean(String name) {
        if (name.length() < 2 || name.length() > LONGEST_KOREAN) {
            return List.of();
        }
        List<String> syllables = new ArrayList<>();
        for (int i = 0; i < name.length(); i++) {
            String table = i == 0 ? "korean-family" : "korean-given";
            String reading = TABLES.get(table).get(name.substring(i, i + 1));
            if (reading == null) {
                return List.of();
            }
            syllables.add(reading);
        }
        return syllables;
    }
}
