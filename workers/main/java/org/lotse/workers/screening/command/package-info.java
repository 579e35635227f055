/** The screening as commands: lists and queries from files, answers into files, quality as a table. */
package org.lotse.workers.screening.command;
