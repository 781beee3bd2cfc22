// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.runtime.ObjectCodec;
import io.evwire.ocpp.rpc.MessageCodecs;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.OcppSend;
import io.evwire.ocpp.rpc.ProtocolVersion;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A line that throws is one wrong line of the corpus, and not the end of it. */
class ConformanceCorpusTest {

    private static final OcppCodec CODEC =
            new OcppCodec(new ProtocolVersion("2.0.1", Set.of(MessageType.CALL), false), new NoMessages());

    @Test
    void goesOnAfterALineThatThrows() {
        List<CorpusLine> lines = List.of(line("a", "NO_SUCH_KIND"), line("b", ""), line("c", "NO_SUCH_KIND"));

        assertThatThrownBy(() -> ConformanceCorpus.check(CODEC, "three lines", lines))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("3 of 3 lines")
                .hasMessageContaining("a Ping request: throws java.lang.IllegalArgumentException")
                .hasMessageContaining("b Ping request: should be valid")
                .hasMessageContaining("c Ping request: throws java.lang.IllegalArgumentException")
                .hasMessageContaining("at io.evwire.core.testing.ConformanceCorpus.fault(");
    }

    /** A line that expects a kind that is none makes the check itself throw. */
    private static CorpusLine line(String id, String kind) {
        return new CorpusLine(id, "Ping", "request", CorpusLine.JSON.createObjectNode(), kind, "");
    }

    private static final class NoMessages implements MessageCodecs {

        @Override
        public @Nullable ObjectCodec<? extends OcppRequest<?>> request(String action) {
            return null;
        }

        @Override
        public @Nullable ObjectCodec<? extends OcppResponse> response(String action) {
            return null;
        }

        @Override
        public @Nullable ObjectCodec<? extends OcppSend> send(String action) {
            return null;
        }
    }
}
