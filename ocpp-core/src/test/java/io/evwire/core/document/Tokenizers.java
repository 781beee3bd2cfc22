// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.document;

import io.evwire.core.json.Limits;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The two tokenizers that readers are driven by, for tests of a reader alone. */
public final class Tokenizers {

    private static final JsonText JSON = new JsonText(Limits.DEFAULT);

    private Tokenizers() {}

    public static JsonParser ofCharacters(String json) {
        return JSON.parser(json);
    }

    public static JsonParser ofBytes(String json) {
        return new JsonFactory().createParser(ObjectReadContext.empty(), json.getBytes(StandardCharsets.UTF_8));
    }
}
