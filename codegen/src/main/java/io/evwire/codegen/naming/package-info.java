/** Names: every Java name that is made from a name or value of a schema. */
@NullMarked
package io.evwire.codegen.naming;

import org.jspecify.annotations.NullMarked;
