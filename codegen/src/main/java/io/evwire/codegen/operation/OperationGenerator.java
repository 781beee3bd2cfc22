// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import io.evwire.codegen.emit.Generator;
import io.evwire.codegen.emit.SourceFolder;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.model.Models;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Generates the operations of OCPI: for each interface of a module a class that makes its requests and an interface
 * that answers them, and the list of all operations.
 */
public final class OperationGenerator implements Generator {

    private static final String ORIGIN = "our data files of operations";

    private final List<InterfaceModel> interfaces;

    private OperationGenerator(List<InterfaceModel> interfaces) {
        this.interfaces = List.copyOf(interfaces);
    }

    /**
     * A generator of the operations in some data files.
     *
     * @param operations the folder of the data files
     * @param models the types that operations carry
     * @param faults takes what is wrong
     * @return the generator
     * @throws IOException when a file cannot be read
     */
    public static OperationGenerator read(Path operations, Models models, Faults faults) throws IOException {
        return new OperationGenerator(InterfaceReader.read(operations, new OperationTypes(models), faults));
    }

    @Override
    public void generate(Models models, SourceFolder sources) {
        OperationNames names = new OperationNames(models.basePackage());
        for (InterfaceModel model : interfaces) {
            sources.add(names.endpointPackage(), new ClientWriter(names).write(model), ORIGIN);
            sources.add(names.serverPackage(), new HandlerWriter(names).write(model), ORIGIN);
        }
        sources.add(names.endpointPackage(), new OperationListWriter(names).write(interfaces), ORIGIN);
    }
}
