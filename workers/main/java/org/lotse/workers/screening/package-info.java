/** Compares names with sanctions lists and explains every hit. */
package org.lotse.workers.screening;
