package org.lotse.inquiry;

import java.util.List;
import org.lotse.inquiry.Inquiry.Door;

/** The register of inquiries. */
public interface Inquiries {

    /** Keeps the question and has it screened; both or neither. */
    InquiryId ask(Question question, Door door, String by);

    /** @throws org.lotse.kernel.NotFound when there is none */
    Inquiry get(InquiryId id);

    /** @throws org.lotse.kernel.NotFound when there is none */
    Question question(InquiryId id);

    /** Keeps a worker's answer; a repeated one changes nothing. */
    void answer(InquiryId id, Result result);

    /** Every subject with what was found, in the order asked; empty until answered. */
    List<Answered> results(InquiryId id);

    /** What somebody asked, latest first. */
    List<Inquiry> askedBy(String username, int most);
}
