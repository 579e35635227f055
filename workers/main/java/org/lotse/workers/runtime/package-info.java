/** How a worker is fed, repeated, given up and watched; the features know nothing of it. */
package org.lotse.workers.runtime;
