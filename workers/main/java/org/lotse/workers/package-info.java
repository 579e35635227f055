/** Programs that do the machine work of the processes: reading documents, screening names, sending messages. */
package org.lotse.workers;
