package org.lotse.workers.extraction.evaluation;

/** The evaluation cannot be carried out as asked; the message is for the person who typed it. */
final class EvaluationRefused extends RuntimeException {

    EvaluationRefused(String message) {
        super(message);
    }
}
