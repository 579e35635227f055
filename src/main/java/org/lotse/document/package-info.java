/** What clients hand in: the files, what was read from them, how it compares with what was stated. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "vault", "party"})
package org.lotse.document;
