// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** An endpoint whose peer is the test. */
public final class Line {

    private final ConcurrentLinkedQueue<String> sent = new ConcurrentLinkedQueue<>();
    private final OcppEndpoint endpoint;

    /** Connects a node by its first protocol. */
    public Line(OcppNode node) {
        this.endpoint = node.connect(node.subprotocols().get(0), "CS-1", sent::add);
    }

    /** The endpoint. */
    public OcppEndpoint endpoint() {
        return endpoint;
    }

    /** What was sent since this was last asked. */
    public List<String> sent() {
        List<String> all = List.copyOf(sent);
        sent.removeAll(all);
        return all;
    }

    /** The one text that was sent since this was last asked. */
    public String onlySent() {
        List<String> all = sent();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** What is sent at once for a text. */
    public List<String> answers(String text) {
        sent();
        endpoint.receive(text);
        return sent();
    }

    /** The one text that is sent at once for a text. */
    public String answer(String text) {
        List<String> all = answers(text);
        assertThat(all).as(text).hasSize(1);
        return all.get(0);
    }
}
