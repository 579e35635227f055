package org.lotse.caseview;

import org.lotse.application.ClientExplanations.Draft;
import org.lotse.decisionreview.DecisionReview;

/**
 * That a client wants a person to look at a decision again, for one reader.
 *
 * @param draft of what the client may be told; null once it is ruled, and for whoever does not rule
 * @param inside whether the reader may see the officer's reason and whether the client was told why
 */
record DecisionReviewView(DecisionReview review, Draft draft, boolean inside) {}
