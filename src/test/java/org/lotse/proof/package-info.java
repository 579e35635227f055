/** Which test proves which rule of the law, and the document that says so. */
package org.lotse.proof;
