package org.lotse.workers.extraction.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.fuzz.Originals.Original;

/** Changes files as damage and malice do; one seed always gives the same file. */
final class Mutation {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NAME = Pattern.compile("/[A-Z][A-Za-z]+");
    private static final List<String> NUMBERS = List.of(
            "0", "-1", "1", "3", "65536", "99999", "2147483647", "-2147483648", "99999999999999", "1e9", "0.00001");
    private static final int[] BYTES = {0, 1, 0x7F, 0x80, 0xFE, 0xFF};

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    /** One of the files, changed one to four times. */
    Original of(List<Original> originals) {
        Original original = originals.get(random.nextInt(originals.size()));
        byte[] content = original.content().clone();
        int times = 1 + random.nextInt(4);
        for (int time = 0; time < times && content.length > 0; time++) {
            content = changed(content, originals);
        }
        String name = random.nextInt(40) == 0 ? "file." + random.nextInt(9) : original.name();
        return new Original(original.kind(), name, content);
    }

    private byte[] changed(byte[] content, List<Original> originals) {
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(content, random.nextInt(content.length));
            case 1 -> withoutPart(content);
            case 2 -> withPartTwice(content);
            case 3 ->
                spliced(content, originals.get(random.nextInt(originals.size())).content());
            case 4 -> withOther(NUMBER, content, NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 5 -> withOther(NAME, content, anyName(content));
            case 6 -> withLargeNumber(content);
            default -> withBytes(content);
        };
    }

    private byte[] withBytes(byte[] content) {
        int count = 1 + random.nextInt(12);
        int within = random.nextBoolean() ? content.length : Math.min(content.length, 400);
        for (int each = 0; each < count; each++) {
            int value = random.nextBoolean() ? random.nextInt(256) : BYTES[random.nextInt(BYTES.length)];
            content[random.nextInt(within)] = (byte) value;
        }
        return content;
    }

    /** Four bytes that a header may take for a size. */
    private byte[] withLargeNumber(byte[] content) {
        int at = random.nextInt(Math.min(content.length, 600));
        int value = random.nextInt() >>> random.nextInt(32);
        for (int index = 0; index < 4 && at + index < content.length; index++) {
            content[at + index] = (byte) (value >> 24 - 8 * index);
        }
        return content;
    }

    private byte[] withoutPart(byte[] content) {
        int from = random.nextInt(content.length);
        int to = Math.min(content.length, from + 1 + random.nextInt(200));
        return Originals.joined(Arrays.copyOf(content, from), Arrays.copyOfRange(content, to, content.length));
    }

    private byte[] withPartTwice(byte[] content) {
        int from = random.nextInt(content.length);
        int to = Math.min(content.length, from + 1 + random.nextInt(400));
        return Originals.joined(Arrays.copyOf(content, to), Arrays.copyOfRange(content, from, content.length));
    }

    private byte[] spliced(byte[] content, byte[] other) {
        int from = random.nextInt(other.length);
        return Originals.joined(
                Arrays.copyOf(content, random.nextInt(content.length)), Arrays.copyOfRange(other, from, other.length));
    }

    private byte[] withOther(Pattern pattern, byte[] content, String instead) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return withBytes(content);
        }
        MatchResult match = found.get(random.nextInt(found.size()));
        return (text.substring(0, match.start()) + instead + text.substring(match.end()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private String anyName(byte[] content) {
        List<MatchResult> names = NAME.matcher(new String(content, StandardCharsets.ISO_8859_1))
                .results()
                .toList();
        return names.isEmpty() ? "" : names.get(random.nextInt(names.size())).group();
    }
}
