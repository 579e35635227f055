package org.lotse.workers.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateDocumentsCommandTest {

    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void withoutDocumentsItAsksForThem() {
        assertThat(run("evaluate-documents")).isEqualTo(2);
        assertThat(said()).startsWith("Which documents?").contains("--data DIR");
    }

    @Test
    void anUnknownOptionIsNotUnderstood() {
        assertThat(run("evaluate-documents", "--folder", "here")).isEqualTo(2);
        assertThat(said()).startsWith("Not understood: --folder");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThat(run("evaluate-documents", "--data")).isEqualTo(2);
        assertThat(said()).startsWith("A folder is missing after --data");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThat(run("evaluate-documents", "--data", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(said()).startsWith("There is no folder");
    }

    @Test
    void aFolderWithoutTruthIsRefused() {
        assertThat(run("evaluate-documents", "--data", folder.toString())).isEqualTo(2);
        assertThat(said()).contains("has no truth.jsonl");
    }

    @Test
    void aTruthThatIsNoJsonIsRefused() throws Exception {
        truth("no json");

        assertThat(run("evaluate-documents", "--data", folder.toString())).isEqualTo(2);
        assertThat(said()).startsWith("truth.jsonl has a line that is not JSON");
    }

    @Test
    void aTruthAboutAPictureThatIsNotThereIsRefused() throws Exception {
        truth("{\"file\": \"gone.jpg\", \"mrz\": []}");

        assertThat(run("evaluate-documents", "--data", folder.toString())).isEqualTo(2);
        assertThat(said()).startsWith("truth.jsonl names a picture that is not there: gone.jpg");
    }

    @Test
    void aFolderWithoutAnyPictureIsRefused() throws Exception {
        truth("");

        assertThat(run("evaluate-documents", "--data", folder.toString())).isEqualTo(2);
        assertThat(said()).startsWith("No picture is labelled");
    }

    private void truth(String line) throws Exception {
        Files.createDirectory(folder.resolve("identity"));
        Files.writeString(folder.resolve("truth.jsonl"), line + "\n");
    }

    private int run(String... arguments) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        return EvaluateDocumentsCommand.run(
                arguments, nowhere, new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return complaints.toString(StandardCharsets.UTF_8);
    }
}
