package org.lotse.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Our own processes, one of them with one thing changed. */
public final class ChangedProcess {

    private final String process;
    private final String before;
    private final String after;

    private ChangedProcess(String process, String before, String after) {
        this.process = process;
        this.before = before;
        this.after = after;
    }

    /** A piece of the model's text, which is there just once, gives way to another. */
    public static ChangedProcess with(String process, String before, String after) {
        return new ChangedProcess(process, before, after);
    }

    /** A flow leads elsewhere. */
    public static ChangedProcess led(String process, String from, String to, String instead) {
        String flow = "sourceRef=\"" + from + "\" targetRef=\"";
        return with(process, flow + to + "\"", flow + instead + "\"");
    }

    private static Path file(String process) {
        return SampleModels.OURS.resolve(process).resolve(process + ".bpmn");
    }

    /** The changed file. */
    public String content() {
        String content = new String(SampleModels.bytes(file(process)), StandardCharsets.UTF_8);
        assertThat(content.split(java.util.regex.Pattern.quote(before), -1))
                .as("one «" + before + "» in " + process)
                .hasSize(2);
        return content.replace(before, after);
    }

    List<Finding> findings() {
        return ControlCheck.of(SampleModels.ours(), SampleModels.read(file(process), content()));
    }
}
