package org.lotse.workers.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lotse.workers.extraction.StandardReader;
import org.lotse.workers.extraction.picture.GreyPicture;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Reading;

/** Reads all documents of a folder as a worker would, in processes of their own, and prints one table after another. */
final class Evaluation {

    /** Plain Tesseract reads so many of the pictures at most; the figures for speed are of these. */
    private static final int TIMED = 200;

    private static final int IN_A_HURRY = 60;

    private final DataFolder data;
    private final Report report;
    private final List<Truth> truths;
    private final IdentityMeasure identity = new IdentityMeasure(LocalDate.now());
    private final LatencyMeasure latency = new LatencyMeasure();
    private final List<String> falseZones = new ArrayList<>();
    private int withoutZone;

    Evaluation(DataFolder data, Report report) throws IOException {
        this.data = data;
        this.report = report;
        truths = data.truths();
        if (truths.isEmpty()) {
            throw new EvaluationRefused("No picture is labelled");
        }
    }

    void run() throws IOException, InterruptedException {
        try (StandardReader reader = new StandardReader(1);
                RawTesseract raw = new RawTesseract(StandardReader.home())) {
            identities(reader);
            latencies(reader, raw);
            identity.print(report);
            papers(reader);
            latency.print(report);
            throughput();
            TextLayerMeasure layers = new TextLayerMeasure();
            layers.run(data.addresses(), reader);
            layers.print(report);
        }
        report.heading(report.missed() + " targets missed");
    }

    private void identities(StandardReader reader) throws IOException, InterruptedException {
        for (Truth truth : truths) {
            judge(truth, reader.read(data.picture(truth), Expectation.IDENTITY));
        }
    }

    /** The same pictures once more: a process that has read a few dozen documents is as fast as it stays. */
    private void latencies(StandardReader reader, RawTesseract raw) throws IOException, InterruptedException {
        int step = (truths.size() + TIMED - 1) / TIMED;
        for (int at = 0; at < truths.size(); at += step) {
            Path file = data.picture(truths.get(at));
            long work = ProcessorTime.readers();
            long start = System.nanoTime();
            reader.read(file, Expectation.IDENTITY);
            long ours = System.nanoTime() - start;
            long ourWork = ProcessorTime.readers() - work;
            GreyPicture pixels = RawTesseract.pixels(file);
            long before = ProcessorTime.own();
            latency.add(ours, raw.read(pixels));
            latency.addWork(ourWork, ProcessorTime.own() - before);
        }
    }

    private void judge(Truth truth, Reading reading) {
        if (truth.lines().isEmpty()) {
            expectNoZone(truth.file(), reading);
        } else {
            identity.add(truth.file(), truth.lines(), Groups.of(truth.tags()), reading);
        }
    }

    private void papers(StandardReader reader) throws IOException, InterruptedException {
        AddressMeasure addresses = new AddressMeasure();
        for (Path file : data.addresses()) {
            String name = file.getFileName().toString();
            expectNoZone(name, reader.read(file, Expectation.IDENTITY));
            addresses.add(name, AddressTruth.beside(file), reader.read(file, Expectation.ADDRESS));
        }
        report.heading("Pictures without a zone, %d".formatted(withoutZone));
        report.atMost("false zones", falseZones.size(), 0);
        falseZones.forEach(report::line);
        addresses.print(report);
        BrokenMeasure broken = new BrokenMeasure();
        for (Path file : data.broken()) {
            broken.add(file.getFileName().toString(), reader.read(file, Expectation.OTHER));
        }
        broken.print(report);
    }

    private void expectNoZone(String file, Reading reading) {
        withoutZone++;
        if (reading.mrz() != null) {
            falseZones.add(file + ": " + reading.mrz().lines());
        }
    }

    private void throughput() throws IOException, InterruptedException {
        List<Path> pictures =
                truths.stream().limit(IN_A_HURRY).map(data::picture).toList();
        ThroughputMeasure throughput = new ThroughputMeasure(pictures);
        throughput.run(StandardReader.home());
        throughput.print(report);
    }
}
