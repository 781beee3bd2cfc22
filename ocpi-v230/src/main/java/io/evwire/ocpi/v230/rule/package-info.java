/** Rules of OCPI that its text states and no table shows, to be checked on request. */
@NullMarked
package io.evwire.ocpi.v230.rule;

import org.jspecify.annotations.NullMarked;
