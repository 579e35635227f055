package org.lotse.workers.extraction.ocr;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** A private folder with the native libraries and models, copied out of the program once. */
public final class NativeFolder {

    private static final String MODELS = "org/lotse/workers/extraction/models/";

    private final Path folder;

    /** @param home the folder where Lotse keeps its data */
    public NativeFolder(Path home) {
        folder = home.resolve("natives").toAbsolutePath();
    }

    /**
     * Copies what is missing; safe when several processes do so at once.
     *
     * @throws IOException when a file is not part of the program or cannot be written
     */
    public NativeFolder prepare() throws IOException {
        Files.createDirectories(folder);
        String platform = platform();
        copy("org/bytedeco/leptonica/" + platform + "/", System.mapLibraryName("leptonica") + ".6");
        copy("org/bytedeco/leptonica/" + platform + "/", "libgomp.so.1");
        copy("org/bytedeco/tesseract/" + platform + "/", System.mapLibraryName("tesseract") + ".5.5");
        copy("tessdata/", "eng.traineddata");
        copy(MODELS, "deu.traineddata");
        copy(MODELS, "fra.traineddata");
        copy(MODELS, "chi_sim.traineddata");
        System.setProperty("jna.library.path", folder.toString());
        System.setProperty("jna.tmpdir", folder.toString());
        return this;
    }

    public Path path() {
        return folder;
    }

    private void copy(String from, String name) throws IOException {
        URL source = NativeFolder.class.getClassLoader().getResource(from + name);
        if (source == null) {
            throw new FileNotFoundException(from + name);
        }
        URLConnection connection = source.openConnection();
        Path target = folder.resolve(name);
        try (InputStream content = connection.getInputStream()) {
            if (Files.exists(target) && Files.size(target) == connection.getContentLengthLong()) {
                return;
            }
            Path part = Files.createTempFile(folder, name, ".part");
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        return (system.startsWith("mac") ? "macosx" : system.split(" ")[0]) + "-" + machine;
    }
}
