/** What decoding and encoding cost, as ratios to Jackson's token scan within one run. */
@NullMarked
package io.evwire.benchmarks;

import org.jspecify.annotations.NullMarked;
