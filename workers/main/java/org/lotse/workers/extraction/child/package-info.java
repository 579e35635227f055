/** The processes of their own in which untrusted files are opened, and the pool that keeps and kills them. */
package org.lotse.workers.extraction.child;
