/** Whole cases from outside: real pages, real readings, real mails, and programs that are killed on the way. */
package org.lotse.endtoend;
