/**
 * A CSMS of many nodes: a station is connected to one of them, and called from any. Who holds which station, and how
 * one node reaches another, are interfaces; in memory they come with the library.
 */
@NullMarked
package io.evwire.ocpp.cluster;

import org.jspecify.annotations.NullMarked;
