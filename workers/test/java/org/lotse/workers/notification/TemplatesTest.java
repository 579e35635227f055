package org.lotse.workers.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotse.workers.notification.MessageOrder.Recipient;
import org.lotse.workers.runtime.StepFailure;

class TemplatesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    private final Composer composer = new Composer(new Templates());

    static Stream<Arguments> everyKindInEveryLanguage() {
        return Stream.of(MessageKind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void everyMessageHasItsWordsInEveryLanguage(MessageKind kind, Language language) {
        Message message = compose(kind, language);

        assertThat(message.subject()).isNotBlank();
        assertThat(message.brief()).isNotBlank().hasSizeLessThan(200);
        assertThat(PlainText.of(message, "Bank")).contains(message.greeting()).doesNotContain("${", "null");
        assertThat(new MailPage(new Templates(), "Bank").of(message)).contains(message.subject());
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void everyLanguageTellsTheSameFacts(MessageKind kind) {
        Set<String> facts = new TreeSet<>(kind.needed());
        facts.addAll(kind.optional());

        for (Language language : Language.values()) {
            assertThat(placeholders(kind, language)).as(language.name()).isEqualTo(facts);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void theBankAsksWithoutBegging(MessageKind kind, Language language) {
        assertThat(PlainText.of(compose(kind, language), "Bank"))
                .doesNotContainPattern("(?i)\\b(please|bitte)\\b|请您|敬请");
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void chineseIsPunctuatedTheChineseWay(MessageKind kind) {
        assertThat(PlainText.of(compose(kind, Language.ZH), "Bank"))
                .doesNotContainPattern("\\p{IsHan}[,.;:?!()]")
                .doesNotContain("你");
    }

    @Test
    void aRejectionWithoutAReasonSaysNothingAboutWhy() {
        for (Language language : Language.values()) {
            String text = PlainText.of(compose(MessageKind.APPLICATION_REJECTED, language), "Bank");

            assertThat(text)
                    .doesNotContainPattern("(?i)verdacht|sanktion|liste|risik|geldwäsche|suspic|sanction|risk|launder"
                            + "|compliance|嫌疑|制裁|风险|洗钱|名单");
        }
    }

    @Test
    void aReasonThatMayBeToldIsTold() {
        MessageOrder order = withFact(
                Orders.anOrder(MessageKind.APPLICATION_REJECTED, Channel.LETTER, "de"),
                "reason",
                "Wir konnten Ihre Identität nicht feststellen.");

        assertThat(PlainText.of(composer.compose(MessageKind.APPLICATION_REJECTED, order), "Bank"))
                .contains("Identität nicht feststellen");
    }

    @Test
    void factsAreToldAsTheReaderExpectsThem() {
        assertThat(PlainText.of(compose(MessageKind.WELCOME, Language.DE), "Bank"))
                .contains("Ihr Girokonto ist eröffnet", "DE02 1203 0000 0000 2020 51", "sobald wir Ihre Identität");
        assertThat(compose(MessageKind.DOCUMENTS_REQUESTED, Language.DE).brief())
                .contains("1. Dezember 2026");
        assertThat(compose(MessageKind.DOCUMENTS_REQUESTED, Language.EN).brief())
                .contains("1 December 2026");
        assertThat(compose(MessageKind.DOCUMENTS_REQUESTED, Language.ZH).brief())
                .contains("2026年12月1日");
    }

    @Test
    void markupInAFactStaysText() {
        Message message = compose(MessageKind.DOCUMENTS_REQUESTED, Language.DE);

        assertThat(PlainText.of(message, "Bank")).contains("- Der Ausweis ist <abgelaufen> & unscharf.");
        assertThat(new MailPage(new Templates(), "Bank").of(message))
                .contains("Der Ausweis ist &lt;abgelaufen&gt; &amp; unscharf.")
                .doesNotContain("<abgelaufen>");
    }

    @Test
    void aMessageWithoutOneOfItsFactsIsNotWritten() {
        MessageOrder order = Orders.anOrder(MessageKind.WELCOME, Channel.EMAIL, "de");

        assertThatThrownBy(() -> composer.compose(MessageKind.RESUME_LINK, order))
                .isInstanceOfSatisfying(StepFailure.class, failure -> assertThat(failure.repeatable())
                        .isFalse())
                .hasMessageContaining("lacks the fact link");
    }

    @Test
    void aLinkThatRunsAScriptIsNotSent() {
        MessageOrder order =
                withFact(Orders.anOrder(MessageKind.RESUME_LINK, Channel.EMAIL, "de"), "link", "javascript:alert(1)");

        assertThatThrownBy(() -> composer.compose(MessageKind.RESUME_LINK, order))
                .isInstanceOf(StepFailure.class);
    }

    @Test
    void thePlatformsGreetingIsTakenOverOrElseTheNameIsGreeted() {
        assertThat(greeting("Sehr geehrter Herr Größe-Müßig")).isEqualTo("Sehr geehrter Herr Größe-Müßig,");
        assertThat(greeting("Willkommen!")).isEqualTo("Willkommen!");
        assertThat(greeting(null)).isEqualTo("Guten Tag Jürgen Größe-Müßig,");
        assertThat(Language.DE.greeting("")).isEqualTo("Guten Tag");
        assertThat(compose(MessageKind.WELCOME, Language.ZH).greeting()).isEqualTo("尊敬的李小龍：");
    }

    private String greeting(String salutation) {
        Recipient max = Orders.MAX;
        MessageOrder order = Orders.addressed(
                Orders.anOrder(MessageKind.WELCOME, Channel.EMAIL, "de"),
                new Recipient(max.name(), salutation, max.email(), max.phone(), max.address()));
        return composer.compose(MessageKind.WELCOME, order).greeting();
    }

    private Message compose(MessageKind kind, Language language) {
        return composer.compose(kind, Orders.anOrder(kind, Channel.EMAIL, language.code()));
    }

    private static MessageOrder withFact(MessageOrder order, String name, String value) {
        Map<String, Object> data = new HashMap<>(order.data());
        data.put(name, value);
        return new MessageOrder(order.id(), order.channel(), order.status(), order.language(), order.recipient(), data);
    }

    private static Set<String> placeholders(MessageKind kind, Language language) {
        String file = "/" + Templates.FOLDER + language.code() + "/" + kind.stem() + ".html";
        try (InputStream template = TemplatesTest.class.getResourceAsStream(file)) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            List<String> loopVariables = List.of("reason");
            return PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(name -> kind == MessageKind.APPLICATION_REJECTED || !loopVariables.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }
}
