package org.lotse.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PressTest {

    private final Press press = new Press();

    @Test
    void namesOfManyScriptsAreDrawn() throws Exception {
        byte[] pdf = print("Jürgen Größe-Müßig, Čapek, Γιώργος, Достоевский, 李小龍 und 欧阳娜娜");

        ArchiveCheck.passes(pdf);
        assertThat(Paperwork.text(pdf)).contains("Jürgen Größe-Müßig, Čapek, Γιώργος, Достоевский, 李小龍 und 欧阳娜娜");
    }

    @Test
    void whatNoFontDrawsIsWrittenInLatinLettersInBrackets() throws Exception {
        byte[] pdf = print("Kim: 김민준; Omar: عمر الشريف; Levi: לוי; seal: 🦭.");

        ArchiveCheck.passes(pdf);
        assertThat(Paperwork.text(pdf))
                .contains("Kim: [gimminjun];", "[U+1F9AD].")
                .doesNotContain("#", "?");
        assertThat(Paperwork.text(pdf)).containsPattern("Omar: \\[[^\\]]*mr[^\\]]*\\]; Levi: \\[lw[^\\]]*\\];");
    }

    @Test
    void whatOnlySteersOrIsNoCharacterIsLeftOut() throws Exception {
        byte[] pdf = print("a\u0007b\u202ec\ud800d\ufeffe\uffff");

        ArchiveCheck.passes(pdf);
        assertThat(Paperwork.text(pdf)).contains("abcde");
    }

    private byte[] print(String words) {
        return press.print("<html lang=\"de\"><head><title>Probe</title><style>body { font-family: \"Lotse Latin\","
                + " \"Lotse Chinese\" }</style></head><body><p>" + words + "</p></body></html>");
    }
}
