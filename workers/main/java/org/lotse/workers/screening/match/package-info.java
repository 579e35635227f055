/** Finds who on the lists a name may mean, and says why to the last hundredth. */
package org.lotse.workers.screening.match;
