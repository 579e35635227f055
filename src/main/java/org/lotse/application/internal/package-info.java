/** How applications are kept, checked, sent and followed. */
package org.lotse.application.internal;
