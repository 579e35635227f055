package org.lotse.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rule by rule, the tests that prove it and where it is kept. */
final class RulesDocument {

    private static final Path CLASSES = Path.of("target", "test-classes");

    private static final String HEAD =
            """
            # Rules and their proofs

            Written by `RulesDocumentTest` from what the tests say of themselves; `mvn -pl workers,src test
            -Dtest=RulesDocumentTest -Drules.write=true -Dsurefire.failIfNoSpecifiedTests=false` writes it anew.

            | rule | what | source | test | kept at | not proven |
            |---|---|---|---|---|---|
            """;

    private RulesDocument() {}

    /** A test and one rule that it proves. */
    record Proof(Rule rule, String test, String at) {}

    static List<Proof> proofs() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith("Test.class"))
                    .map(RulesDocument::type)
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .flatMap(RulesDocument::proofs)
                    .sorted(Comparator.comparing(Proof::rule).thenComparing(Proof::test))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> type(Path file) {
        String name = CLASSES.relativize(file)
                .toString()
                .replace(".class", "")
                .replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(name, false, RulesDocument.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Proof> proofs(Method method) {
        String test = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        return Arrays.stream(method.getAnnotationsByType(Proves.class))
                .map(proves -> new Proof(proves.value(), test, proves.at()));
    }

    static String text(List<Proof> proofs) {
        return HEAD
                + Arrays.stream(Rule.values())
                        .map(rule -> row(
                                rule,
                                proofs.stream()
                                        .filter(one -> one.rule() == rule)
                                        .toList()))
                        .collect(Collectors.joining());
    }

    private static String row(Rule rule, List<Proof> proofs) {
        return "| %d | %s | %s | %s | %s | %s |%n"
                .formatted(
                        rule.number(),
                        rule.title(),
                        rule.source(),
                        proofs.stream().map(proof -> "`" + proof.test() + "`").collect(Collectors.joining("<br>")),
                        proofs.stream().map(Proof::at).distinct().collect(Collectors.joining("<br>")),
                        rule.open());
    }
}
