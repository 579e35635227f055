package org.lotse.remediation;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The clients of a remediation as a file (RFC 4180), written as they are read. Codes, no sentences: programs read it. */
@Component
class ClientsCsv {

    private static final String HEAD = "case,client,rating,state,outcome,left_out,batch,begun_at,ended_at";

    private final ClientTable clients;

    ClientsCsv(ClientTable clients) {
        this.clients = clients;
    }

    /** @param named whether the reader may see names */
    void write(RemediationId id, boolean named, PrintWriter to) {
        line(to, HEAD);
        clients.each(
                id,
                one -> line(
                        to,
                        row(
                                one.caseId(),
                                named ? one.name() : null,
                                one.rating(),
                                one.state(),
                                one.outcome(),
                                one.leftOut(),
                                one.batch(),
                                one.begunAt(),
                                one.endedAt())));
    }

    private static void line(PrintWriter to, String line) {
        to.print(line);
        to.print("\r\n");
    }

    private static String row(Object... cells) {
        return Arrays.stream(cells).map(ClientsCsv::cell).collect(Collectors.joining(","));
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe. */
    static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        if (Stream.of("=", "+", "-", "@", "\t", "\r").anyMatch(text::startsWith)) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
