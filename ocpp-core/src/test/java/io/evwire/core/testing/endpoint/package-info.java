/** What holds for the endpoint of every version of OCPP. */
@NullMarked
package io.evwire.core.testing.endpoint;

import org.jspecify.annotations.NullMarked;
