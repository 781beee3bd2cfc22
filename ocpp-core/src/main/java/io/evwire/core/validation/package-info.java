/**
 * Jakarta Validation as a second opinion on messages that an application built: the annotations of the generated
 * records, checked by a provider of the application's choice, reported like every other fault.
 */
@NullMarked
package io.evwire.core.validation;

import org.jspecify.annotations.NullMarked;
