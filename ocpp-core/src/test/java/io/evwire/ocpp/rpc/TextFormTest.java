// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands in a log of frames. */
class TextFormTest {

    private static final String SECRET = "S3CR3T";

    @Test
    void showsNoDetailsOfAnError() {
        Map<String, Object> details = Map.of("idToken", List.of(SECRET), SECRET, 1);
        assertThat(new CallError("m1", "GenericError", "no", details))
                .hasToString("CallError[messageId=m1, errorCode=GenericError, errorDescription=no, errorDetails=***]");
        assertThat(new CallResultError("m1", "GenericError", "", Map.of()))
                .hasToString(
                        "CallResultError[messageId=m1, errorCode=GenericError, errorDescription=, errorDetails={}]");
        assertThat(new CallResultError("m1", "GenericError", "", details).toString())
                .doesNotContain(SECRET);
    }

    @Test
    void showsNothingOfWhatASignatureHolds() {
        JsonWebSignature signature =
                new JsonWebSignature(SECRET, SECRET, Map.of("x5c", SECRET), SECRET, Map.of(SECRET, SECRET));
        assertThat(new Call("m1", new SignedRequest("Reset", signature)).toString())
                .doesNotContain(SECRET)
                .contains("Reset", "payload=***", "protectedHeader=***", "header=***", "otherMembers=***");
        assertThat(new JsonWebSignature("p", "h", "s").toString()).contains("header=null", "otherMembers={}");
    }
}
