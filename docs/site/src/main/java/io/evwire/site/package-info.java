/**
 * Writes the reference site: pages of messages and objects from the models that code is generated from, guides, search.
 */
@NullMarked
package io.evwire.site;

import org.jspecify.annotations.NullMarked;
