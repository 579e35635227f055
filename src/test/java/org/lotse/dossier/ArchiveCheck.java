package org.lotse.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a file against every rule of PDF/A-2b, as archives do. */
public final class ArchiveCheck {

    private static final PDFAFlavour KIND = PDFAFlavour.PDFA_2_B;

    private ArchiveCheck() {}

    public static void passes(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser file = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), KIND);
                PDFAValidator archive = Foundries.defaultInstance().createValidator(KIND, false)) {
            ValidationResult result = archive.validate(file);

            assertThat(result.getTestAssertions())
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isPositive();
        }
    }
}
