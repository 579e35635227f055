package org.lotse.workers.extraction.ocr;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;

/** The part of Tesseract's C interface that we use, under its own names. */
interface TesseractLibrary extends Library {

    Pointer TessBaseAPICreate();

    void TessBaseAPIDelete(Pointer handle);

    int TessBaseAPIInit3(Pointer handle, String folder, String language);

    int TessBaseAPISetVariable(Pointer handle, String name, String value);

    void TessBaseAPISetPageSegMode(Pointer handle, int mode);

    void TessBaseAPISetImage(Pointer handle, byte[] pixels, int width, int height, int bytesPerPixel, int bytesPerLine);

    void TessBaseAPISetSourceResolution(Pointer handle, int dotsPerInch);

    int TessBaseAPIRecognize(Pointer handle, Pointer monitor);

    Pointer TessBaseAPIGetIterator(Pointer handle);

    void TessBaseAPIClear(Pointer handle);

    Pointer TessResultIteratorGetPageIterator(Pointer iterator);

    int TessResultIteratorNext(Pointer iterator, int level);

    Pointer TessResultIteratorGetUTF8Text(Pointer iterator, int level);

    float TessResultIteratorConfidence(Pointer iterator, int level);

    void TessResultIteratorDelete(Pointer iterator);

    int TessPageIteratorBoundingBox(
            Pointer iterator,
            int level,
            IntByReference left,
            IntByReference top,
            IntByReference right,
            IntByReference bottom);

    int TessPageIteratorIsAtBeginningOf(Pointer iterator, int level);

    void TessDeleteText(Pointer text);
}
