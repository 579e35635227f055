package org.lotse.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.document.Comparison.Concern;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Reason;

/** Whatever a worker can say of a document has words for clerks, and for clients what may be told. */
class WordsOfReadingsTest {

    private static final Path FOLDER = Path.of("main", "resources", "i18n");

    /** What the platform itself finds, beside all that workers say. */
    private static final List<String> OWN = List.of("MISSING", "NOT_READ", "SEEN_BEFORE");

    /** What the two houses have agreed upon; a worker may say less. */
    private static final List<String> AGREED_REASONS =
            List.of("CROPPED", "BLURRED", "SCREEN", "PRINT_DIFFERS", "EDITED", "INFECTED");

    private static final List<String> AGREED_TYPES =
            List.of("REGISTER_EXTRACT", "BANK_STATEMENT", "PAYSLIP", "TAX_ASSESSMENT");

    private static final List<String> FIELDS =
            List.of(("familyName givenNames dateOfBirth nationality sex documentNumber issuer dateOfExpiry dateOfIssue "
                            + "placeOfBirth authority address "
                            + "name street postalCode city country companyName legalForm seat registerNumber "
                            + "representatives shareCapital employer grossAmount netAmount totalIncome taxDue balance "
                            + "iban periodStart periodEnd total currency invoiceNumber")
                    .split(" "));

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh"})
    void everyReasonHasWordsForClerks(String language) {
        assertThat(words("caseview", language)).containsAll(keys("concern.", Stream.concat(reasons(), OWN.stream())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh"})
    void everyReasonThatAClientMayKnowSaysWhatToDo(String language) {
        assertThat(words("application", language))
                .containsAll(keys("application.advice.", reasons().filter(reason -> !Concern.isConfidential(reason))));
    }

    /** A word about it, even if nothing shows it, would be shown one day. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh"})
    void nothingIsSaidToAClientOfAnotherClientsDocuments(String language) {
        assertThat(words("application", language)).doesNotContain("application.advice.SEEN_BEFORE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh"})
    void everyTypeHasAName(String language) {
        Stream<String> types =
                Stream.concat(Arrays.stream(DocumentType.values()).map(DocumentType::name), AGREED_TYPES.stream());

        assertThat(words("document", language)).containsAll(keys("reading.type.", types));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh"})
    void everyFieldHasALabel(String language) {
        assertThat(words("caseview", language)).containsAll(keys("field.name.", FIELDS.stream()));
    }

    private static Stream<String> reasons() {
        return Stream.concat(Arrays.stream(Reason.values()).map(Reason::name), AGREED_REASONS.stream());
    }

    private static List<String> keys(String prefix, Stream<String> names) {
        return names.map(name -> prefix + name).toList();
    }

    private static Iterable<String> words(String bundle, String language) {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(bundle + language + ".properties"))) {
            words.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words.stringPropertyNames();
    }
}
