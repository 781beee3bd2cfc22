package io.evwire.codegen.operation;

import io.evwire.codegen.emit.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Generates the operations of OCPI: for each interface of a module a class that makes its requests and an interface
 * that answers them, and the list of all operations.
 */
public final class OperationGenerator {

    private static final String ORIGIN = "our data files of operations";

    private OperationGenerator() {}

    /**
     * Generates from the command line, as the build does.
     *
     * @param arguments base package, folder of the data files, folder of the schemas, folder of the generated sources
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        SourceFolder target = new SourceFolder(Path.of(arguments[3]), ORIGIN);
        OperationTypes types = SchemaFolderTypes.read(Path.of(arguments[2]), arguments[0]);
        generate(Path.of(arguments[1]), arguments[0], types, target);
        target.flush();
    }

    /**
     * Generates the operations.
     *
     * @param operations the folder of the data files
     * @param basePackage the package of the version
     * @param types the types that operations carry
     * @param target takes the sources; not flushed
     * @throws IOException when a file cannot be read
     * @throws org.jsonschema2pojo.exception.GenerationException when the files are at fault, with every fault
     */
    public static void generate(Path operations, String basePackage, OperationTypes types, SourceFolder target)
            throws IOException {
        OperationNames names = new OperationNames(basePackage);
        List<InterfaceModel> interfaces = InterfaceReader.read(operations, types);
        for (InterfaceModel model : interfaces) {
            target.add(names.endpointPackage(), new ClientWriter(names).write(model));
            target.add(names.serverPackage(), new HandlerWriter(names).write(model));
        }
        target.add(names.endpointPackage(), new OperationListWriter(names).write(interfaces));
    }
}
