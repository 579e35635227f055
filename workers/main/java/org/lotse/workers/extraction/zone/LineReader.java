package org.lotse.workers.extraction.zone;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lotse.workers.extraction.ocr.Glyphs;
import org.lotse.workers.extraction.ocr.Tesseract;
import org.lotse.workers.extraction.picture.GreyPicture;

/** Reads the characters of a line cell by cell: the fillers by their shape, the rest with the recogniser. */
final class LineReader {

    static final double CERTAIN_FILLER = 0.8;
    private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final double UNREAD = 0.1;
    private static final int PADDING = 20;

    private final Tesseract recogniser;

    LineReader(Tesseract recogniser) {
        this.recogniser = recogniser;
    }

    ReadLine read(Line line, Filler filler) {
        char[] text = new char[line.grid().count()];
        double[] confidence = new double[text.length];
        for (int cell = 0; cell < text.length; cell++) {
            double likeness = filler.of(
                            line.strip(), line.grid().centre(cell), line.grid().pitch())
                    .value();
            if (likeness > CERTAIN_FILLER) {
                text[cell] = '<';
                confidence[cell] = likeness;
            }
        }
        recognise(line, text, confidence);
        return new ReadLine(new String(text), confidence);
    }

    private void recognise(Line line, char[] text, double[] confidence) {
        GreyPicture picture = withoutFillers(line, text);
        List<Glyphs> glyphs = recogniser.only(CHARACTERS).characters(picture, Tesseract.Layout.LINE).stream()
                .sorted(Comparator.comparingDouble(Glyphs::centre))
                .toList();
        int[] cells =
                IntStream.range(0, text.length).filter(cell -> text[cell] == 0).toArray();
        int[] assigned = Alignment.of(
                glyphs.stream().mapToDouble(glyph -> glyph.centre() - PADDING).toArray(),
                IntStream.of(cells).mapToDouble(line.grid()::centre).toArray(),
                line.grid().pitch());
        for (int index = 0; index < cells.length; index++) {
            if (assigned[index] >= 0) {
                text[cells[index]] = glyphs.get(assigned[index]).text().charAt(0);
                confidence[cells[index]] = glyphs.get(assigned[index]).confidence();
            }
        }
        for (int cell = 0; cell < text.length; cell++) {
            if (text[cell] == 0) {
                single(line, cell, picture, text, confidence);
            }
        }
    }

    private void single(Line line, int cell, GreyPicture picture, char[] text, double[] confidence) {
        int left = (int) Math.round(line.grid().left(cell)) + PADDING;
        int width = (int) Math.round(line.grid().pitch());
        GreyPicture one = framed(picture, left, width);
        List<Glyphs> glyphs = recogniser.characters(one, Tesseract.Layout.CHARACTER);
        text[cell] = glyphs.isEmpty() ? '<' : glyphs.get(0).text().charAt(0);
        confidence[cell] = glyphs.isEmpty() ? UNREAD : glyphs.get(0).confidence() / 2;
    }

    private static GreyPicture framed(GreyPicture picture, int left, int width) {
        int frame = 12;
        byte[] pixels = new byte[(width + 2 * frame) * picture.height()];
        Arrays.fill(pixels, (byte) 255);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < width; x++) {
                int from = Math.max(0, Math.min(picture.width() - 1, left + x));
                pixels[y * (width + 2 * frame) + frame + x] = (byte) picture.at(from, y);
            }
        }
        return new GreyPicture(width + 2 * frame, picture.height(), pixels);
    }

    /** The strip with everything but the characters to be read painted over, on white, contrast stretched. */
    private static GreyPicture withoutFillers(Line line, char[] text) {
        GreyPicture strip = line.strip().picture();
        int[] range = range(strip);
        int width = strip.width() + 2 * PADDING;
        byte[] pixels = new byte[width * strip.height()];
        Arrays.fill(pixels, (byte) 255);
        for (int x = 0; x < strip.width(); x++) {
            int cell = line.grid().at(x);
            if (cell >= 0 && cell < text.length && text[cell] == 0) {
                for (int y = 6; y < strip.height() - 6; y++) {
                    int stretched = (strip.at(x, y) - range[0]) * 255 / Math.max(1, range[1] - range[0]);
                    pixels[y * width + x + PADDING] = (byte) Math.max(0, Math.min(255, stretched));
                }
            }
        }
        return new GreyPicture(width, strip.height(), pixels);
    }

    private static int[] range(GreyPicture strip) {
        int[] counts = new int[256];
        for (byte pixel : strip.pixels()) {
            counts[pixel & 255]++;
        }
        int total = strip.pixels().length;
        return new int[] {percentile(counts, total * 0.02), percentile(counts, total * 0.7)};
    }

    private static int percentile(int[] counts, double below) {
        int seen = 0;
        int shade = 0;
        while (shade < 255 && seen + counts[shade] <= below) {
            seen += counts[shade++];
        }
        return shade;
    }
}
