/** What all papers have in common: who issued them, when, and to whom. */
package org.lotse.workers.extraction.paper;
