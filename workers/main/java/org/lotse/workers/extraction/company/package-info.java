/** Register extracts: what a company is, where it sits and who may act for it. */
package org.lotse.workers.extraction.company;
