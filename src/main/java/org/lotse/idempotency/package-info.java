/** Lets a caller repeat a POST that may have got lost: the same key gives the first answer and no second effect. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.lotse.idempotency;
