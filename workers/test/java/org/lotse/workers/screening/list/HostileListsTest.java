package org.lotse.workers.screening.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format, damaged on purpose: a clear refusal, never a crash, never a file or an entity from elsewhere. */
@Timeout(30)
class HostileListsTest {

    private static final String NAME = "Vzorovich";

    @TempDir
    Path folder;

    static Stream<String> formats() {
        return ListTexts.ALL.keySet().stream().sorted();
    }

    static Stream<String> xml() {
        return formats().filter(file -> file.endsWith(".xml"));
    }

    static Stream<String> wholeOnly() {
        return formats().filter(file -> file.endsWith(".xml") || file.endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("wholeOnly")
    void aFileCutOffAnywhereIsRefused(String file) {
        String whole = ListTexts.ALL.get(file).stripTrailing();
        int lines = 0;
        for (int length = whole.length() - 1; length > whole.length() / 2; length -= 13) {
            boolean betweenLines =
                    file.endsWith(".json") && whole.charAt(length - 1) == '}' && whole.charAt(length) == '\n';
            lines += betweenLines ? 1 : 0;
            if (!betweenLines) {
                assertRefused(file, whole.substring(0, length));
            }
        }
        assertThat(lines).isLessThan(3);
    }

    @ParameterizedTest
    @MethodSource("xml")
    void anEntityBombIsRefusedWithoutBlowingUp(String file) {
        String bomb = "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

        assertRefused(file, withDocumentType(file, bomb, "&d;"));
    }

    @ParameterizedTest
    @MethodSource("xml")
    void aFileOfThisMachineIsNotReadIn(String file) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Very Secret");
        String stealing = "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";

        assertRefused(file, withDocumentType(file, stealing, "&x;"));
        assertRefused(file, withDocumentType(file, "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">", ""));
    }

    @ParameterizedTest
    @MethodSource("wholeOnly")
    void bytesThatAreNoUtf8AreRefused(String file) {
        byte[] bytes = ListTexts.ALL.get(file).getBytes(UTF_8);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int name = text.indexOf(NAME) < 0 ? text.indexOf("VZOROVICH") : text.indexOf(NAME);
        bytes[name + 2] = (byte) 0xff;
        bytes[name + 3] = (byte) 0xfe;

        assertThatThrownBy(() -> ListTexts.read(folder, file, bytes)).isInstanceOf(ListRefused.class);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFieldOfTenMillionLettersIsRefused(String file) {
        String list = ListTexts.ALL.get(file);
        String name = list.contains(NAME) ? NAME : "VZOROVICH";

        assertRefused(file, list.replaceFirst(name, name + "x".repeat(10_000_000)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aListOfEntriesWithoutNamesIsRefused(String file) {
        String nameless = ListTexts.ALL
                .get(file)
                .replaceAll(
                        "(?iu)(Little )?John|Janko|Jan(?=[ <])|Vzorovic(h)?|POLAR SAMPLE( SHIPPING)?|Янк[ао]|Взорович|Узоравіч|Sample Holding",
                        "");

        assertRefused(file, nameless);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameEntryTwiceIsOneEntry(String file) {
        String list = ListTexts.ALL.get(file);
        String doubled = list;
        if (file.endsWith(".xml")) {
            String entry = Pattern.compile(
                            "(?s)<(sanctionEntity|sdnEntry|Designation|FinancialSanctionsTarget|record|INDIVIDUAL)[ >].*?</\\1>")
                    .matcher(list)
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
            doubled = list.replace(entry, entry + entry);
        } else if (!file.equals("eu_parsed.csv")) {
            String row = list.lines()
                    .filter(line -> line.contains("Janko"))
                    .findFirst()
                    .orElseThrow();
            doubled = list.replace(row, row + "\n" + row);
        }

        assertThat(ListTexts.read(folder, file, doubled).entries())
                .isEqualTo(ListTexts.read(folder, file, list).entries());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aDateThatDoesNotExistIsReadAsFarAsItDoesOrRefused(String file) {
        String list = ListTexts.ALL
                .get(file)
                .replace("1968-03-14", "1968-02-31")
                .replace("14 Mar 1968", "31 Feb 1968")
                .replace("14/03/1968", "31/02/1968");
        if (file.equals("house-bans.csv")) {
            assertRefused(file, list);
        } else if (!list.equals(ListTexts.ALL.get(file))) {
            assertThat(ListTexts.read(folder, file, list).entries().get(0).datesOfBirth())
                    .extracting(BirthDate::toString)
                    .contains("1968-02");
        }
    }

    @Test
    void theBanksOwnListIsRefusedWithTheRowToCorrect() {
        assertThatThrownBy(() -> ListTexts.read(folder, "own.csv", "id,type,name\n1,PERSON,A B\n2,ALIEN,C D\n"))
                .hasMessageContaining("Row 3");
        assertThatThrownBy(() -> ListTexts.read(folder, "own.csv", "id,type,name,countries\n1,PERSON,A B,Atlantis\n"))
                .hasMessageContaining("Row 2")
                .hasMessageNotContaining("Atlantis");
        assertThatThrownBy(() -> ListTexts.read(folder, "own.csv", "id,type,name,date_of_brith\n1,PERSON,A B,1970\n"))
                .hasMessageContaining("date_of_birth");
        assertThatThrownBy(() -> ListTexts.read(folder, "own.csv", "id,type,name\n1,PERSON\n"))
                .hasMessageContaining("columns");
    }

    @Test
    void anOfficialListMayHaveAStrayEntryWithoutAName() {
        StringBuilder rows = new StringBuilder();
        for (int id = 1; id <= 100; id++) {
            String name = id == 50 ? "-0-" : "\"DOE" + id + ", John\"";
            rows.append("%d,%s,individual,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-%n".formatted(id, name));
        }

        SanctionsList list = ListTexts.read(folder, "sdn.csv", rows.toString());

        assertThat(list.entries()).hasSize(99);
        assertThat(list.nameless()).isEqualTo(1);
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        String deep = "<X>".repeat(100_000) + "</X>".repeat(100_000);
        assertRefused("eu.xml", ListTexts.EU.replaceFirst("<remark>", deep + "<remark>"));
        assertRefused("eu.xml", ListTexts.EU.replaceFirst("<remark>", "<X/>".repeat(200_000) + "<remark>"));
    }

    @Test
    void aZipThatBlowsUpIsRefusedBeforeItFillsTheDisk() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("list.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 50; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(100_000);

        assertThatThrownBy(() -> ListCopies.unpack(new ByteArrayInputStream(bytes.toByteArray()), folder, 5 << 20))
                .isInstanceOf(ListRefused.class);
        assertThat(Files.size(folder.resolve("00-list.xml"))).isLessThanOrEqualTo(6 << 20);
    }

    private void assertRefused(String file, String content) {
        assertThatThrownBy(() -> ListTexts.read(folder, file, content))
                .isInstanceOf(ListRefused.class)
                .hasMessageNotContaining(NAME);
    }

    private static String withDocumentType(String file, String documentType, String use) {
        String list = ListTexts.ALL.get(file);
        String body = list.substring(list.indexOf("?>") + 2);
        String name = list.contains(">" + NAME) ? ">" + NAME : list.contains(">Janko") ? ">Janko" : "<remark>";
        return list.substring(0, list.indexOf("?>") + 2) + documentType + body.replaceFirst(name, name + use);
    }
}
