/** What the tests stand on: a database, a clock, a browser. */
package org.lotse.testing;
