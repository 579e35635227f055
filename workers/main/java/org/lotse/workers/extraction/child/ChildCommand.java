package org.lotse.workers.extraction.child;

import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a reading process is started, from class folders and from a Boot jar alike.
 *
 * @param heap the process's heap, as the option -Xmx says it
 */
record ChildCommand(Path home, String heap, Fence fence) {

    /** What a process needs beside its heap: classes, compiled code, stacks, and the recogniser's models and pages. */
    private static final long BESIDE_THE_HEAP = 128L << 20;

    private static final String UNITS = "kmg";

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final String NESTED = "nested:";

    /** @param folder where the process works; it is given no other place to write */
    ProcessBuilder process(PrivateFolder folder) {
        ProcessBuilder builder = new ProcessBuilder(fence.around(java(folder), heapBytes() + BESIDE_THE_HEAP))
                .directory(folder.path().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(Set.of("PATH"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        return builder;
    }

    private List<String> java(PrivateFolder folder) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms16m",
                "-Xmx" + heap,
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:MaxDirectMemorySize=16m",
                "-Djava.awt.headless=true",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Djava.io.tmpdir=" + folder.path(),
                "-Djdk.net.hosts.file=" + home.resolve("natives").resolve("no-hosts"),
                "-Dlotse.home=" + home.toAbsolutePath()));
        command.addAll(
                program(ChildMain.class.getProtectionDomain().getCodeSource().getLocation()));
        return command;
    }

    /** @throws IllegalArgumentException when the heap is not a number with the unit k, m or g */
    private long heapBytes() {
        if (!heap.matches("[1-9][0-9]{0,8}[kmgKMG]")) {
            throw new IllegalArgumentException("Not a size of memory: " + heap);
        }
        int last = heap.length() - 1;
        int unit = UNITS.indexOf(Character.toLowerCase(heap.charAt(last)));
        return Long.parseLong(heap.substring(0, last)) << 10 * (unit + 1);
    }

    /** Inside a Boot jar only Boot's own launcher finds the classes; elsewhere the class path does. */
    static List<String> program(URL location) {
        String place = location.toString();
        int nested = place.indexOf(NESTED);
        if (nested < 0) {
            return List.of("-cp", absolute(System.getProperty("java.class.path")), ChildMain.class.getName());
        }
        String jar = place.substring(nested + NESTED.length(), place.indexOf("/!", nested));
        return List.of("-cp", jar, "-Dloader.main=" + ChildMain.class.getName(), LAUNCHER);
    }

    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }
}
