package io.evwire.core.document;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * Makes tokenizers of UTF-8. They share a table of property names, which a peer can fill with names that all have one
 * hash: so the whole is given up after the first document that adds to the table.
 */
final class ByteTokenizers extends JsonFactory {

    private static final long serialVersionUID = 1L;

    ByteTokenizers(JsonFactoryBuilder settings) {
        super(settings);
    }

    /** Whether no document has left a name behind. */
    boolean isUntouched() {
        return _byteSymbolCanonicalizer.size() == 0;
    }
}
