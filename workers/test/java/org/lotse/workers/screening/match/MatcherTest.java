package org.lotse.workers.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.Gender;

class MatcherTest {

    private static final double THRESHOLD = 0.85;
    private static final Matcher MATCHER = new Matcher(SampleLists.ALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Viktor Anatolyevich Sokolnikov",
                "SOKOLNIKOV, Viktor",
                "Wiktor Sokolnikow",
                "Виктор Анатольевич Сокольников",
                "Віктор Сокольніков",
                "Viktor Sokolnikvo",
                "Dr. Victor A. Sokolnikov",
                "V. Sokolnikov",
                "فيكتور سوكولنيكوف"
            })
    void thePersonIsFoundHoweverTheNameIsWritten(String name) {
        assertThat(found(name)).contains("9900001");
    }

    @ParameterizedTest
    @CsvSource({
        "يرقوب صفوان المرزقاني, 9900002",
        "Yarqub al Mirzaqani Safwan, 9900002",
        "Oguzbek Turganbayevich Karshiliyev, 9900003",
        "렴태광섭, 9900006",
        "Zulfiqr Ullah Sherandaz, 9900007",
        "Liudmila Pechterova Arkadievna, 9900009"
    })
    void namesAreFoundAcrossScriptsAndSpellings(String name, String entry) {
        assertThat(found(name)).contains(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Viktor",
                "Viktor Ivanov",
                "Anatoly Solovyov",
                "Maria Sokolova",
                "Corporation",
                "Ltd",
                "Erika Mustermann"
            })
    void peopleWhoShareAWordOnlyAreNotAlarmed(String name) {
        assertThat(found(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1968-03-14, 1.0",
        "1968, 1.0",
        "1968-14-03, 1.0",
        "1969-03-14, 1.0",
        "1975-03-14, 0.78",
        "1990-01-01, 0.70"
    })
    void theDateOfBirthRaisesOrLowersTheScore(String date, double score) {
        Query query =
                person("Viktor Anatolyevich Sokolnikov").born(BirthDate.of(date).orElseThrow());

        assertThat(best(query).score()).isEqualTo(score);
    }

    @Test
    void aBirthDateThatFitsLiftsAMisspelledName() {
        Query unknown = person("Wiktor Sokolnykof");
        Query born = unknown.born(BirthDate.of("1968-03-14").orElseThrow());

        assertThat(best(born).score()).isGreaterThan(best(unknown).score());
    }

    @Test
    void anotherCountryAndGenderLowerTheScore() {
        Query same = detailed("RU", Gender.MALE);

        assertThat(best(detailed("DE", Gender.MALE)).score())
                .isLessThan(best(same).score());
        assertThat(best(detailed("RU", Gender.FEMALE)).score())
                .isLessThan(best(same).score());
    }

    @Test
    void aDocumentNumberInCommonFindsAnEntryUnderAnotherName() {
        Query query = new Query(
                EntryType.PERSON,
                List.of("Somebody Else"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of("SPECIMEN5512345"));

        assertThat(best(query).contributions())
                .anySatisfy(part -> assertThat(part.kind()).isEqualTo(Contribution.Kind.IDENTIFIER));
    }

    @Test
    void aWeakAliasCountsLess() {
        assertThat(best(person("Vityok")).score()).isEqualTo(0.88);
    }

    @Test
    void aCompanyIsFoundByAnotherLegalFormButNotByItsLegalFormAlone() {
        assertThat(found(EntryType.ORGANISATION, "Aurora Velika Shipping Limited"))
                .contains("9900106");
        assertThat(found(EntryType.ORGANISATION, "OOO Polyarnaya Zvezda Logistika"))
                .contains("990009");
        assertThat(found(EntryType.ORGANISATION, "Trading Co., Ltd.")).isEmpty();
    }

    @Test
    void aPersonIsNotComparedWithACompanyOfThatName() {
        assertThat(found("Sokolnikov Handelskontor")).doesNotContain("9900101");
    }

    @Test
    void aClearResultShowsTheNearestMiss() {
        Query namesake = person("Viktor Sokolnikov").born(BirthDate.year(1991));
        Screening screening = MATCHER.screen(namesake, THRESHOLD, 10);

        assertThat(screening.hits()).isEmpty();
        assertThat(screening.nearMiss()).hasValueSatisfying(miss -> {
            assertThat(miss.score()).isLessThan(THRESHOLD);
            assertThat(miss.tokens()).isNotEmpty();
        });
    }

    @Test
    void noMoreHitsThanAskedForAreGivenAndTheBestFirst() {
        Screening screening = MATCHER.screen(person("Viktor Sokolnikov"), 0.1, 2);

        assertThat(screening.hits()).hasSizeLessThanOrEqualTo(2);
        assertThat(screening.hits().get(0).entry().id()).isEqualTo("9900001");
    }

    private static Query detailed(String country, Gender gender) {
        return new Query(
                EntryType.PERSON,
                List.of("Wiktor Sokolnikow"),
                Optional.empty(),
                List.of(country),
                Optional.of(gender),
                List.of());
    }

    private static Query person(String name) {
        return Query.named(EntryType.PERSON, name);
    }

    private static Hit best(Query query) {
        return MATCHER.screen(query, 0, 1).hits().get(0);
    }

    private static List<String> found(String name) {
        return found(EntryType.PERSON, name);
    }

    private static List<String> found(EntryType type, String name) {
        return MATCHER.screen(Query.named(type, name), THRESHOLD, 10).hits().stream()
                .map(hit -> hit.entry().id())
                .toList();
    }
}
