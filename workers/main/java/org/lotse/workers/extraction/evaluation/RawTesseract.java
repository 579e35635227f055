package org.lotse.workers.extraction.evaluation;

import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lotse.workers.extraction.ocr.NativeFolder;
import org.lotse.workers.extraction.ocr.Tesseract;
import org.lotse.workers.extraction.picture.FileKind;
import org.lotse.workers.extraction.picture.GreyPicture;
import org.lotse.workers.extraction.picture.PictureDecoder;
import org.lotse.workers.extraction.reading.Limits;
import org.lotse.workers.extraction.reading.Refusal;

/**
 * What we are measured against: plain Tesseract with its English model on the whole picture, page segmentation mode 6,
 * on one core. Its handle stays open and the picture is decoded beforehand, so it is faster than its command.
 * Belongs to one thread.
 */
final class RawTesseract implements AutoCloseable {

    private static final Limits ROOMY = new Limits(50, 40_000_000, 20_000_000, 5);

    private final Path natives;
    private final Tesseract recogniser;

    RawTesseract(Path home) throws IOException {
        natives = new NativeFolder(home).prepare().path();
        recogniser = new Tesseract(natives, "eng");
    }

    /** How long it took to read the picture, in nanoseconds. */
    long read(GreyPicture picture) {
        onOneCore();
        long start = System.nanoTime();
        recogniser.words(picture, Tesseract.Layout.BLOCK);
        return System.nanoTime() - start;
    }

    /** Tesseract would share a picture out among all cores; what runs in one of our processes has one. */
    private void onOneCore() {
        NativeLibrary.getInstance(natives.resolve("libgomp.so.1").toString())
                .getFunction("omp_set_num_threads")
                .invoke(new Object[] {1});
    }

    /** The first page of a picture file as Tesseract is given it. */
    static GreyPicture pixels(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        try {
            FileKind kind =
                    FileKind.of(content).orElseThrow(() -> new EvaluationRefused("No picture: " + file.getFileName()));
            return GreyPicture.of(
                    new PictureDecoder(ROOMY).decode(kind, content).get(0));
        } catch (Refusal refusal) {
            throw new EvaluationRefused(file.getFileName() + ": " + refusal.getMessage());
        }
    }

    @Override
    public void close() {
        recogniser.close();
    }
}
