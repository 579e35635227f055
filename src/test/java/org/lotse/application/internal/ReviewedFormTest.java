package org.lotse.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lotse.application.ApplicationForm;
import org.lotse.application.Forms;
import org.lotse.review.ReviewChange;

class ReviewedFormTest {

    @Test
    void whatIsAsItWasIsNoChange() {
        assertThat(changes(form -> {})).isEmpty();
        assertThat(changes(form -> form.put("phone", "+491709999999"))).isEmpty();
    }

    @Test
    void everyChangeIsKeptWithWhatWasBefore() {
        List<ReviewChange> changes = changes(form -> {
            form.put("familyName", "Berg");
            form.put("occupation", "RETIRED");
            form.with("address").put("street", "Neue Gasse 5");
            form.withArray("taxResidences").addObject().put("country", "AT").put("reasonWithoutTin", "applied for");
            form.with("pep").put("politicallyExposed", true).put("function", "Mayor");
        });

        assertThat(changes)
                .containsExactly(
                        new ReviewChange("name", "Erika Müller-Østergård", "Erika Berg"),
                        new ReviewChange(
                                "address", "Hafenstraße 12, 20457 Hamburg, DE", "Neue Gasse 5, 20457 Hamburg, DE"),
                        new ReviewChange("occupation", "EMPLOYED", "RETIRED"),
                        new ReviewChange("taxResidences", "DE 86095742719", "DE 86095742719, AT applied for"),
                        new ReviewChange("pep", "false", "true Mayor"));
    }

    @Test
    void aCertificateHoldsAsLongAsNobodyIsTaxedElsewhere() {
        ApplicationForm before = Forms.form(Forms.complete());
        ApplicationForm unticked = changed(form -> form.put("taxSelfCertified", false));
        ApplicationForm elsewhere = changed(form -> {
            form.put("taxSelfCertified", false);
            form.withArray("taxResidences").addObject().put("country", "AT").put("tin", "123456789");
        });

        assertThat(ReviewedForm.settled(before, unticked)).isEqualTo(before);
        assertThat(ReviewedForm.settled(before, elsewhere).taxSelfCertified()).isFalse();
    }

    @Test
    void onlyWhoWasNoneBeforeHasBecomePoliticallyExposed() {
        ApplicationForm none = Forms.form(Forms.complete());
        ApplicationForm exposed = changed(form -> form.with("pep").put("politicallyExposed", true));

        assertThat(ReviewedForm.becameExposed(none, exposed)).isTrue();
        assertThat(ReviewedForm.becameExposed(exposed, exposed)).isFalse();
        assertThat(ReviewedForm.becameExposed(exposed, none)).isFalse();
    }

    private static List<ReviewChange> changes(Consumer<ObjectNode> change) {
        return ReviewedForm.changes(Forms.form(Forms.complete()), changed(change));
    }

    private static ApplicationForm changed(Consumer<ObjectNode> change) {
        ObjectNode form = Forms.complete();
        change.accept(form);
        return Forms.form(form);
    }
}
