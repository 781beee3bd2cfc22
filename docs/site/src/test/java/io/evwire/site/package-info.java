/** Holds the reference site against what it promises. */
package io.evwire.site;
