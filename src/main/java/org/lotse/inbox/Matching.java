package org.lotse.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Turns a search into SQL. A rare word leads to its few cases through the index of words; a frequent one (as «m») is
 * looked for while walking the list in its order, where it soon fills a page.
 */
@Component
class Matching {

    private static final int RARE = 2_000;

    private final JdbcClient jdbc;

    Matching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param cases the few cases that match a rare word, or null when the list is walked
     * @param condition what else a row, with the alias {@code t}, must fulfil
     */
    record Match(String cases, String condition, Map<String, Object> parameters) {

        /** The table, with the alias {@code t}, as it goes after «from». */
        String in(String table) {
            return cases == null
                    ? table + " t"
                    : cases + " found straight_join " + table + " t on t.case_id = found.case_id";
        }
    }

    Match of(String search) {
        List<String> words = SearchTerms.asked(search);
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of("true"));
        String cases = null;
        for (int number = 0; number < words.size(); number++) {
            String name = "word" + number;
            parameters.put(name, beginningWith(words.get(number)));
            if (number == 0 && isRare(words.get(number))) {
                cases = "(select distinct case_id from inbox_term where term like :" + name + ")";
            } else {
                conditions.add(hasTerm(name));
            }
        }
        return new Match(cases, String.join(" and ", conditions), parameters);
    }

    /** A limit keeps the database from turning the look-up of one case into a list of all that match. */
    private static String hasTerm(String parameter) {
        return "(select 1 from inbox_term s where s.case_id = t.case_id and s.term like :" + parameter
                + " limit 1) is not null";
    }

    private boolean isRare(String word) {
        return jdbc.sql("select count(*) from (select 1 from inbox_term where term like :word limit " + RARE + ") some")
                        .param("word", beginningWith(word))
                        .query(Integer.class)
                        .single()
                < RARE;
    }

    private static String beginningWith(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
