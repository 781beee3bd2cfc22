// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.json.Limits;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppCodec;

/** Encodes the frames that a report shows, however long they are: a reply lists all the faults of what it answers. */
final class FrameText {

    private final OcppCodec codec;

    FrameText(OcppCodec codec) {
        this.codec = codec.withLimits(Limits.DEFAULT.withMaxDocumentLength(Integer.MAX_VALUE));
    }

    /** A frame as it was received: what a lenient codec has read can be written, texts of no enumeration included. */
    String of(Decoded.Valid received) {
        return codec.encodeAsReceived(received);
    }

    String of(Frame frame) {
        return codec.encode(frame);
    }
}
