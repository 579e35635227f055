package org.lotse.portfolio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Seals what a partition's record rests on: two equal results have one digest, whoever handed them in. */
final class ResultDigest {

    private ResultDigest() {}

    /** Lower-case hex of a SHA-256 over who was hit by what, with content and score, in a fixed order. */
    static String of(PartitionResult result) {
        String lines = result.hits().stream()
                .map(hit -> "%d|%s|%s|%s|%d"
                        .formatted(
                                hit.client(),
                                hit.list(),
                                hit.entryId(),
                                hit.content(),
                                Math.round(hit.score() * 10_000)))
                .sorted()
                .collect(Collectors.joining("\n"));
        String refused = result.refused().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        return sha256(
                "%s|%.4f|%d|%s\n%s".formatted(result.engine(), result.threshold(), result.screened(), refused, lines));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
