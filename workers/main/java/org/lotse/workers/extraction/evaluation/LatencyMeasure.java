package org.lotse.workers.extraction.evaluation;

/** What a user waits for a picture beside what plain Tesseract takes for the same pixels, one picture at a time. */
final class LatencyMeasure {

    private static final double MEDIAN = 0.5;
    private static final double P95 = 1.5;

    private final Durations ours = new Durations();
    private final Durations raw = new Durations();
    private final Durations ourWork = new Durations();
    private final Durations rawWork = new Durations();

    void add(long ourNanos, long rawNanos) {
        ours.add(ourNanos);
        raw.add(rawNanos);
    }

    /** The processor time of the same picture. */
    void addWork(long ourNanos, long rawNanos) {
        ourWork.add(ourNanos);
        rawWork.add(rawNanos);
    }

    void print(Report report) {
        report.heading("Milliseconds a picture, in turn with plain Tesseract, the process warm");
        report.figure("median", Report.number(ours.median()));
        report.figure("p95", Report.number(ours.p95()));
        report.figure("plain Tesseract, median", Report.number(raw.median()));
        report.figure("plain Tesseract, p95", Report.number(raw.p95()));
        report.atMost("median ÷ plain Tesseract's median", ours.median() / raw.median(), MEDIAN);
        report.atMost("p95 ÷ plain Tesseract's median", ours.p95() / raw.median(), P95);
        report.figure("processor time, median", Report.number(ourWork.median()));
        report.figure("processor time of plain Tesseract, median", Report.number(rawWork.median()));
    }
}
