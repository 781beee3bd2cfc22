/** The schemas of a module and what can be said of them: their structure, their descriptions, what satisfies them. */
package io.evwire.core.testing.schema;
