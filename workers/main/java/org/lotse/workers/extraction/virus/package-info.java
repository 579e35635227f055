/** Asks a virus scanner about files before anything opens them. */
package org.lotse.workers.extraction.virus;
