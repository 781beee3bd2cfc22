// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import io.evwire.codegen.model.Models;

/** Generates the tables of the messages of OCPP: their codecs by action, and the catalog of actions. */
public final class MessagesGenerator implements Generator {

    /** A generator of the tables. */
    public MessagesGenerator() {}

    @Override
    public void generate(Models models, SourceFolder sources) {
        String codecPackage = Codecs.of(models).commonPackage();
        MessageCodecsWriter messages = new MessageCodecsWriter(models.objects());
        sources.add(codecPackage, messages.write(codecPackage), TypesGenerator.ORIGIN);
        sources.add(codecPackage, ActionsWriter.write(messages.roles(), codecPackage), TypesGenerator.ORIGIN);
    }
}
