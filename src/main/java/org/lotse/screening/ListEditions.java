package org.lotse.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Every edition of a list that was ever in force, kept whole so that any screening can be made again. */
public interface ListEditions {

    /**
     * Keeps an edition for good; one that is kept already stays as it is.
     *
     * @param sha256 over the bytes of the files in their order, lower-case hex
     * @param zip the edition's files
     * @throws org.lotse.kernel.RuleBroken {@code edition-not-as-named} when the files have another checksum, or are no
     *     files of a list at all
     * @throws IOException when the bytes cannot be read
     */
    void keep(String source, String sha256, InputStream zip) throws IOException;

    /** The checksums of the editions kept of a list, the latest first. */
    List<String> kept(String source);

    /**
     * Writes the zip as it was handed in.
     *
     * @throws org.lotse.kernel.NotFound when the edition was never kept
     * @throws IOException when it cannot be written
     */
    void copy(String source, String sha256, OutputStream zip) throws IOException;

    /** The edition of each list that was last reported in force. */
    List<ScreeningResult.ListVersion> inForce();

    /** Nothing is wrong any more with a list at a worker: what it said of refusals and age is taken back. */
    void resolve(String source, String workerId);
}
