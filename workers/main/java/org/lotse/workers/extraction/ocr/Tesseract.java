package org.lotse.workers.extraction.ocr;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lotse.workers.extraction.picture.GreyPicture;

/** One recogniser for one language. It keeps its model loaded and belongs to one thread. */
public final class Tesseract implements AutoCloseable {

    private static final int LINE = 2;
    private static final int WORD = 3;
    private static final int SYMBOL = 4;

    private final TesseractLibrary library;
    private final Pointer handle;

    /** @throws IllegalStateException when the language's model does not load */
    public Tesseract(Path folder, String language) {
        library = Native.load("tesseract", TesseractLibrary.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
        handle = library.TessBaseAPICreate();
        if (library.TessBaseAPIInit3(handle, folder.toString(), language) != 0) {
            library.TessBaseAPIDelete(handle);
            throw new IllegalStateException("No model for " + language);
        }
    }

    /** How the text on a picture is laid out. */
    public enum Layout {
        PAGE(3),
        BLOCK(6),
        LINE(7),
        WORD(8),
        CHARACTER(10),
        SCATTERED(11);

        private final int mode;

        Layout(int mode) {
            this.mode = mode;
        }
    }

    /** Lets only these characters be read; all of them when empty. */
    public Tesseract only(String characters) {
        library.TessBaseAPISetVariable(handle, "tessedit_char_whitelist", characters);
        return this;
    }

    /** Lets lines that are hard to read be read once more with light and dark exchanged. */
    Tesseract anyContrast() {
        return invertingBelow("0.7");
    }

    /** Takes the text to be darker than its ground, which saves the second look at lines that are hard to read. */
    Tesseract darkOnLight() {
        return invertingBelow("0");
    }

    private Tesseract invertingBelow(String confidence) {
        library.TessBaseAPISetVariable(handle, "invert_threshold", confidence);
        return this;
    }

    public List<Glyphs> words(GreyPicture picture, Layout layout) {
        return read(picture, layout, WORD);
    }

    public List<Glyphs> characters(GreyPicture picture, Layout layout) {
        return read(picture, layout, SYMBOL);
    }

    private List<Glyphs> read(GreyPicture picture, Layout layout, int level) {
        library.TessBaseAPISetPageSegMode(handle, layout.mode);
        library.TessBaseAPISetImage(handle, picture.pixels(), picture.width(), picture.height(), 1, picture.width());
        library.TessBaseAPISetSourceResolution(handle, 300);
        try {
            return library.TessBaseAPIRecognize(handle, null) == 0 ? results(level) : List.of();
        } finally {
            library.TessBaseAPIClear(handle);
        }
    }

    private List<Glyphs> results(int level) {
        Pointer iterator = library.TessBaseAPIGetIterator(handle);
        if (iterator == null) {
            return List.of();
        }
        try {
            List<Glyphs> results = new ArrayList<>();
            Pointer place = library.TessResultIteratorGetPageIterator(iterator);
            do {
                add(results, iterator, place, level);
            } while (library.TessResultIteratorNext(iterator, level) != 0);
            return results;
        } finally {
            library.TessResultIteratorDelete(iterator);
        }
    }

    private void add(List<Glyphs> results, Pointer iterator, Pointer place, int level) {
        Pointer text = library.TessResultIteratorGetUTF8Text(iterator, level);
        if (text == null) {
            return;
        }
        String read = text.getString(0, "UTF-8").strip();
        library.TessDeleteText(text);
        IntByReference left = new IntByReference();
        IntByReference top = new IntByReference();
        IntByReference right = new IntByReference();
        IntByReference bottom = new IntByReference();
        boolean placed = library.TessPageIteratorBoundingBox(place, level, left, top, right, bottom) != 0;
        if (placed && !read.isEmpty()) {
            double confidence = library.TessResultIteratorConfidence(iterator, level) / 100.0;
            boolean startsLine = library.TessPageIteratorIsAtBeginningOf(place, LINE) != 0;
            results.add(new Glyphs(
                    read,
                    confidence,
                    left.getValue(),
                    top.getValue(),
                    right.getValue(),
                    bottom.getValue(),
                    startsLine));
        }
    }

    @Override
    public void close() {
        library.TessBaseAPIDelete(handle);
    }
}
