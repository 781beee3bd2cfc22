package io.evwire.codegen.catalog;

import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.emit.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Generates the catalogs of one version of OCPP: a class for each component, {@code StandardVariables},
 * {@code DeviceModel}, {@code SecurityEvents}, {@code ReasonCodes} and {@code UnitsOfMeasure}.
 */
public final class CatalogGenerator {

    /** The classes beside those of components, whose names no component may take. */
    static final String[] OWN_CLASSES = {
        StandardVariablesWriter.NAME, DeviceModelWriter.NAME, "SecurityEvents", "ReasonCodes", "UnitsOfMeasure"
    };

    private static final String ORIGIN = "our catalog files";

    private final String packageName;
    private final SourceFolder target;

    private CatalogGenerator(String packageName, Path target) {
        this.packageName = packageName;
        this.target = new SourceFolder(target, ORIGIN);
    }

    /**
     * Generates from the command line, as the build does.
     *
     * @param arguments base package, source of the standard as Javadoc gives it, folder of the data files, folder of
     *     the generated sources; and optionally the folder of an earlier version's data files, whose descriptions stand
     *     in for those that a later version does not repeat
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        generate(
                arguments[0],
                arguments[1],
                Path.of(arguments[2]),
                Path.of(arguments[3]),
                arguments.length > 4 ? Path.of(arguments[4]) : null);
    }

    /**
     * Generates the catalogs.
     *
     * @param basePackage the package of the version
     * @param source where the standard says it, for Javadoc
     * @param data the folder of the data files
     * @param target the folder of the generated sources
     * @param earlier the folder of the earlier version's data files, or null
     * @throws IOException when a file cannot be read or written
     */
    public static void generate(String basePackage, String source, Path data, Path target, @Nullable Path earlier)
            throws IOException {
        CatalogGenerator generator = new CatalogGenerator(basePackage + ".devicemodel", target);
        List<Component> components = ComponentTable.read(data, earlier);
        for (Component component : components) {
            generator.write(ComponentWriter.write(component, source));
        }
        generator.write(StandardVariablesWriter.write(components, generator.packageName, source));
        generator.write(DeviceModelWriter.write(basePackage));
        generator.write(NamedTableWriter.write(NamedTable.securityEvents(data, earlier), source));
        generator.write(NamedTableWriter.write(NamedTable.reasonCodes(data, earlier), source));
        generator.write(NamedTableWriter.write(NamedTable.units(data, earlier), source));
        generator.target.flush();
    }

    private void write(TypeSpec type) {
        target.add(packageName, type);
    }
}
