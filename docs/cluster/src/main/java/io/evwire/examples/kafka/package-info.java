/** The transactions of all stations, folded by Kafka Streams. */
@NullMarked
package io.evwire.examples.kafka;

import org.jspecify.annotations.NullMarked;
