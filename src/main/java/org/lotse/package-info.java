/** Client lifecycle management for banks. */
package org.lotse;
