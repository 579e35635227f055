package org.lotse.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.lotse.testing.Visitor;

/** Somebody of the bank at the case view: takes a task, answers its form, is done. */
record Officer(Visitor visitor) {

    private static final double PATIENCE = 30_000;

    /** Opens the case at that task and takes it. */
    Officer takes(String caseId, String taskId) {
        Page page = visitor.open("/cases/" + caseId + "?task=" + taskId);
        page.setDefaultTimeout(PATIENCE);
        button("Claim").click();
        button("Release").waitFor();
        button("Done").waitFor();
        visitor.findsNoBarrier().hearsNoComplaint();
        return this;
    }

    Officer looks(String picture) {
        visitor.photographs(picture);
        return this;
    }

    Officer chooses(String answer) {
        visitor.page()
                .getByText(answer, new Page.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** The reason of the list for the hit that was judged last. */
    Officer because(String reason) {
        visitor.page().locator("[data-reason]:visible").last().selectOption(new SelectOption().setLabel(reason));
        return this;
    }

    Officer writes(String reason) {
        visitor.page().locator("textarea:visible").last().fill(reason);
        return this;
    }

    /** Sends the answer; the page then shows another task or the list. */
    void isDone(String taskId, String picture) {
        visitor.photographs(picture);
        button("Done").click();
        assertThat(visitor.page()).not().hasURL(Pattern.compile(".*" + taskId + ".*"));
    }

    private Locator button(String name) {
        return visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .last();
    }
}
