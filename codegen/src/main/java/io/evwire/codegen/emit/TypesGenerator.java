// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.OpenValueModel;

/** Generates each type and, in the package of codecs, the codec that reads and writes it. */
public final class TypesGenerator implements Generator {

    /** What generated types come from, as their first lines say. */
    static final String ORIGIN = "our JSON Schemas";

    /** A generator of types. */
    public TypesGenerator() {}

    @Override
    public void generate(Models models, SourceFolder sources) {
        Codecs codecs = Codecs.of(models);
        for (ObjectModel type : models.objects()) {
            sources.add(type.name(), new RecordWriter(type, models.objects()).write(), ORIGIN);
            sources.add(codecs.of(type.name()), new ObjectCodecWriter(type, codecs).write(), ORIGIN);
        }
        for (EnumModel type : models.enums()) {
            sources.add(type.name(), EnumWriter.write(type), ORIGIN);
            sources.add(codecs.of(type.name()), EnumCodecWriter.write(type), ORIGIN);
        }
        for (OpenValueModel type : models.openValues()) {
            sources.add(type.name(), OpenValueWriter.write(type), ORIGIN);
            sources.add(codecs.of(type.name()), OpenValueWriter.writeCodec(type), ORIGIN);
        }
    }
}
