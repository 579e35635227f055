package org.lotse.workers.extraction.zone;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.lotse.workers.extraction.picture.GreyPicture;

/** What a camera makes of a picture: blur, grain, the blocks of JPEG. */
final class Camera {

    private Camera() {}

    static GreyPicture see(BufferedImage drawn, double pitch, Random random) {
        float[] light = new float[drawn.getWidth() * drawn.getHeight()];
        for (int index = 0; index < light.length; index++) {
            light[index] = drawn.getRaster().getDataBuffer().getElem(index);
        }
        double spread = random.nextDouble() * random.nextDouble() * 0.2 * pitch;
        double along = random.nextInt(4) == 0 ? 2.2 : 1;
        light = blurred(light, drawn.getWidth(), 1, spread * along);
        light = blurred(light, drawn.getWidth(), drawn.getWidth(), spread);
        double grain = random.nextDouble() * random.nextDouble() * 22;
        double contrast = 0.35 + random.nextDouble() * 0.65;
        double lift = random.nextDouble() * (1 - contrast) * 255;
        for (int index = 0; index < light.length; index++) {
            double value = lift + light[index] * contrast + random.nextGaussian() * grain;
            drawn.getRaster().getDataBuffer().setElem(index, (int) Math.max(0, Math.min(255, Math.round(value))));
        }
        return GreyPicture.of(random.nextInt(2) == 0 ? drawn : jpeg(drawn, 0.15f + random.nextFloat() * 0.75f));
    }

    private static float[] blurred(float[] light, int width, int step, double spread) {
        if (spread < 0.2) {
            return light;
        }
        int reach = (int) Math.ceil(spread * 2.5);
        float[] share = new float[2 * reach + 1];
        float sum = 0;
        for (int off = -reach; off <= reach; off++) {
            share[off + reach] = (float) Math.exp(-off * off / (2 * spread * spread));
            sum += share[off + reach];
        }
        float[] blurred = new float[light.length];
        int length = step == 1 ? width : light.length / width;
        for (int index = 0; index < light.length; index++) {
            int at = step == 1 ? index % width : index / width;
            for (int off = -reach; off <= reach; off++) {
                int from = index + (Math.max(0, Math.min(length - 1, at + off)) - at) * step;
                blurred[index] += light[from] * share[off + reach] / sum;
            }
        }
        return blurred;
    }

    private static BufferedImage jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
    }
}
