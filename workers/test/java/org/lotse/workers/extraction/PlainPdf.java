package org.lotse.workers.extraction;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF written object by object and without compression; the first object is the catalogue. */
public final class PlainPdf {

    private static final byte[] HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    public PlainPdf() {
        file.writeBytes(HEADER);
    }

    /** One page that says something, reached through object 2; more keys of the catalogue and the page may be given. */
    public static PlainPdf page(String catalogue, String page, String sentence) {
        String content = "BT /F1 12 Tf 60 700 Td (" + sentence + ") Tj ET";
        return new PlainPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R >> >> " + page + " >>")
                        .stream("", content.getBytes(StandardCharsets.ISO_8859_1))
                        .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    }

    public PlainPdf object(String content) {
        begin();
        text(content);
        return end();
    }

    public PlainPdf stream(String keys, byte[] content) {
        begin();
        text("<< " + keys + " /Length " + content.length + " >>\nstream\n");
        file.writeBytes(content);
        text("\nendstream");
        return end();
    }

    private void begin() {
        places.add(file.size());
        text(places.size() + " 0 obj\n");
    }

    private PlainPdf end() {
        text("\nendobj\n");
        return this;
    }

    public byte[] bytes() {
        return bytes("");
    }

    /** @param trailer more keys of the trailer */
    public byte[] bytes(String trailer) {
        int table = file.size();
        text("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> text("%010d 00000 n \n".formatted(place)));
        text("trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R " + trailer + " >>\nstartxref\n" + table
                + "\n%%EOF\n");
        return file.toByteArray();
    }

    private void text(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
