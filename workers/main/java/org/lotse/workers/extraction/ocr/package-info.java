/** Optical character recognition with Tesseract, its native libraries and its models. */
package org.lotse.workers.extraction.ocr;
