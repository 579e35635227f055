package org.lotse.workers.extraction.specimen;

/**
 * How a document was photographed.
 *
 * @param pixels of the photograph on a millimetre of the document
 * @param degrees by which it lies turned, clockwise
 * @param tilt how far a corner may slip through perspective, a share of the document's width
 * @param shadow how much light a shadow across the document takes, 0 to 1
 * @param glare how near to white the brightest reflection comes, 0 to 1
 * @param blur the standard deviation of the lens's softness in pixels
 * @param noise the standard deviation of the sensor's noise, of 256 shades
 * @param quality of the JPEG file, 0 to 1
 */
record Shot(
        double pixels,
        double degrees,
        double tilt,
        double shadow,
        double glare,
        double blur,
        double noise,
        double quality) {}
