/**
 * What must hold for any bytes that a peer sends. A {@link io.evwire.fuzz.FuzzTarget} holds one claim about one input;
 * each build tries the committed corpus, the profile {@code fuzz} looks for inputs of its own, and the profile
 * {@code mutants} spoils valid messages by the million.
 */
package io.evwire.fuzz;
