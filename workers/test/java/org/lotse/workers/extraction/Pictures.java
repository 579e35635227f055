package org.lotse.workers.extraction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Picture files in the ways that writers have of writing them. */
public final class Pictures {

    private Pictures() {}

    /** @param how what is set of the writer's parameters */
    public static byte[] written(String format, Consumer<ImageWriteParam> how, BufferedImage... pages) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            how.accept(parameters);
            if (pages.length == 1) {
                writer.write(null, new IIOImage(pages[0], null, null), parameters);
            } else {
                sequence(writer, parameters, pages);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void sequence(ImageWriter writer, ImageWriteParam parameters, BufferedImage... pages)
            throws IOException {
        writer.prepareWriteSequence(null);
        for (BufferedImage page : pages) {
            writer.writeToSequence(new IIOImage(page, null, null), parameters);
        }
        writer.endWriteSequence();
    }

    public static Consumer<ImageWriteParam> compressed(String way) {
        return parameters -> {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType(way);
        };
    }

    public static Consumer<ImageWriteParam> quality(double quality) {
        return parameters -> {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality((float) quality);
        };
    }

    public static void progressive(ImageWriteParam parameters) {
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }

    public static BufferedImage as(int type, BufferedImage picture) {
        BufferedImage other = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        var graphics = other.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return other;
    }
}
