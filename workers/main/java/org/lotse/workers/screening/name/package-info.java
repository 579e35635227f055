/** Names of any script brought into one comparable form, every step on record. */
package org.lotse.workers.screening.name;
