// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import io.evwire.codegen.emit.SourceFolder;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.schema.ModelReader;
import java.io.IOException;
import java.nio.file.Path;

/** Generates the operations of the small protocol of the tests, and nothing else. */
final class OperationFiles {

    private static final Path SCHEMAS = Path.of("src/test/resources/operation/schema");

    private OperationFiles() {}

    static void generate(Path operations, Path target) throws IOException {
        Faults faults = new Faults();
        Models models = ModelReader.read(SCHEMAS, "x", Dialect.OCPI, faults);
        OperationGenerator generator = OperationGenerator.read(operations, models, faults);
        faults.throwIfAny();
        SourceFolder sources = new SourceFolder(target);
        generator.generate(models, sources);
        sources.flush();
    }
}
