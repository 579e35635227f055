/** Pictures made safe and upright: decoded within limits, turned, scaled and reduced to grey. */
package org.lotse.workers.extraction.picture;
