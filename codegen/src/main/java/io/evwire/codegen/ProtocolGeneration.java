// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen;

import io.evwire.codegen.catalog.Catalog;
import io.evwire.codegen.catalog.CatalogGenerator;
import io.evwire.codegen.emit.Generator;
import io.evwire.codegen.emit.MessagesGenerator;
import io.evwire.codegen.emit.SourceFolder;
import io.evwire.codegen.emit.TypeCatalogGenerator;
import io.evwire.codegen.emit.TypesGenerator;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.migration.MigrationGenerator;
import io.evwire.codegen.migration.Policy;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.operation.OperationGenerator;
import io.evwire.codegen.schema.ModelReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run over one protocol, in three stages: everything is read and checked, once; then each generator turns the
 * models into sources; then the sources are written, or nothing is where a fault was found.
 */
public final class ProtocolGeneration {

    private ProtocolGeneration() {}

    /**
     * Generates a protocol.
     *
     * @param schemas the folder of its schemas, beside which stands {@code protocol.json}
     * @param basePackage the package of the generated types
     * @param target the folder of the generated sources
     * @throws org.jsonschema2pojo.exception.GenerationException when the files cannot be generated from faithfully; it
     *     tells all faults
     * @throws IOException when a file cannot be read or written
     */
    public static void run(Path schemas, String basePackage, Path target) throws IOException {
        Faults faults = new Faults();
        Protocol protocol = Protocol.read(schemas, faults);
        Protocol.Earlier earlier = protocol.earlier();
        Path before = earlier == null ? null : earlier.schemas();
        Models models = ModelReader.read(schemas, basePackage, protocol.dialect(), before, faults);
        List<Generator> generators = generators(protocol, models, faults);
        faults.throwIfAny();

        SourceFolder sources = new SourceFolder(target);
        generators.forEach(generator -> generator.generate(models, sources));
        faults.throwIfAny();

        sources.flush();
    }

    private static List<Generator> generators(Protocol protocol, Models models, Faults faults) throws IOException {
        List<Generator> generators = new ArrayList<>();
        generators.add(new TypesGenerator());
        generators.add(protocol.dialect() == Dialect.OCPI ? new TypeCatalogGenerator() : new MessagesGenerator());
        Protocol.Earlier earlier = protocol.earlier();
        if (protocol.catalogs() != null && protocol.standard() != null) {
            Path before = earlier == null ? null : earlier.protocol().catalogs();
            generators.add(
                    new CatalogGenerator(Catalog.read(protocol.catalogs(), before, faults), protocol.standard()));
        }
        if (protocol.operations() != null) {
            generators.add(OperationGenerator.read(protocol.operations(), models, faults));
        }
        if (protocol.migration() != null && earlier != null) {
            Models older = ModelReader.read(
                    earlier.schemas(), earlier.basePackage(), earlier.protocol().dialect(), faults);
            generators.add(new MigrationGenerator(older, Policy.read(protocol.migration(), faults), faults));
        }
        return generators;
    }
}
