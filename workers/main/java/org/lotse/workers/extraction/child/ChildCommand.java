package org.lotse.workers.extraction.child;

import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a reading process is started, from class folders and from a Boot jar alike. */
record ChildCommand(Path home, String memory) {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final String NESTED = "nested:";

    ProcessBuilder process() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-Djava.awt.headless=true",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djdk.net.hosts.file=" + home.resolve("natives").resolve("no-hosts"),
                "-Dlotse.home=" + home.toAbsolutePath()));
        command.addAll(
                program(ChildMain.class.getProtectionDomain().getCodeSource().getLocation()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder;
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
