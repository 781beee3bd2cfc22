// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import io.evwire.codegen.model.Models;

/** Turns models into one kind of source: types and codecs, the table of messages, a catalog, migrations, operations. */
public interface Generator {

    /**
     * Adds what it generates.
     *
     * @param models every type of the protocol
     * @param sources takes the classes
     */
    void generate(Models models, SourceFolder sources);
}
