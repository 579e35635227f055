package org.lotse.workers.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.TaskOrder;
import org.lotse.workers.runtime.TaskOutcome;

class ExtractDocumentWorkerTest {

    private static final TaskOrder ORDER = new TaskOrder("task-1", "case-1", Map.of("documentId", "document-1"));

    private final RememberingPlatform platform = new RememberingPlatform();
    private final ExtractDocumentWorker worker = new ExtractDocumentWorker(
            platform, Readers.shared(), Readers.processes(), Readers.settings(Duration.ofSeconds(60)));

    @Test
    void aDeadWorkersDocumentIsTakenOverSoon() {
        assertThat(worker.topic()).isEqualTo("extract-document");
        assertThat(worker.lock()).isLessThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aReadingArrivesAfterItsPagesUnderTheKeyOfItsTask() throws Exception {
        platform.content = Documents.pdf(2, PDRectangle.A4, "A letter with enough letters");

        TaskOutcome outcome = worker.handle(ORDER);

        assertThat(outcome).isEqualTo(TaskOutcome.done("documentReadable", true));
        assertThat(platform.puts)
                .containsExactly(
                        "/documents/document-1/pages/1",
                        "/documents/document-1/pages/2",
                        "/documents/document-1/reading");
        assertThat(platform.reading.get("key").asText()).isEqualTo("task-1");
        assertThat(platform.reading.get("engine").asText()).isEqualTo("lotse-extraction 0.1");
        assertThat(platform.reading.get("verdict").asText()).isEqualTo("READABLE");
        assertThat(platform.reading.has("mrz")).isFalse();
        assertThat(platform.reading.get("pages")).hasSize(2);
    }

    @Test
    void aFileThatCannotBeReadIsReportedAndNotTriedAgain() throws Exception {
        platform.content = new byte[0];

        TaskOutcome outcome = worker.handle(ORDER);

        assertThat(outcome).isEqualTo(TaskOutcome.done("documentReadable", false));
        assertThat(platform.reading.get("reasons").get(0).asText()).isEqualTo("EMPTY");
    }

    @Test
    void aDocumentReadBeforeIsNotReadAgain() throws Exception {
        platform.known = true;

        TaskOutcome outcome = worker.handle(ORDER);

        assertThat(outcome).isEqualTo(TaskOutcome.done("documentReadable", true));
        assertThat(platform.puts).isEmpty();
    }

    /** A platform with one document. */
    private static final class RememberingPlatform implements Platform {

        private final ObjectMapper json = new ObjectMapper();
        private final List<String> puts = new ArrayList<>();
        private byte[] content;
        private boolean known;
        private JsonNode reading;

        @Override
        public <T> T get(String path, Class<T> type) {
            Map<String, Object> document = Map.of(
                    "id", "document-1", "type", "ADDRESS", "fileName", "letter.pdf", "size", 1, "hasReading", known);
            Map<String, Object> earlier = Map.of("verdict", "READABLE");
            return json.convertValue(path.endsWith("/reading") ? earlier : document, type);
        }

        @Override
        public byte[] bytes(String path) {
            return content;
        }

        @Override
        public <T> T post(String path, Object body, Class<T> type) {
            throw new UnsupportedOperationException(path);
        }

        @Override
        public void put(String path, Object body) {
            puts.add(path);
            reading = json.valueToTree(body);
        }

        @Override
        public <T> T put(String path, Object body, Class<T> type) {
            throw new UnsupportedOperationException(path);
        }

        @Override
        public void put(String path, byte[] page, String mediaType) {
            assertThat(mediaType).isEqualTo("image/jpeg");
            puts.add(path);
        }
    }
}
