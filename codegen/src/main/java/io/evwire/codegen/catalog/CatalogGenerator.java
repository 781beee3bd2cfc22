// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.emit.Generator;
import io.evwire.codegen.emit.SourceFolder;
import io.evwire.codegen.model.Models;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the catalogs of one version of OCPP: a class for each component, {@code StandardVariables},
 * {@code DeviceModel}, {@code SecurityEvents}, {@code ReasonCodes} and {@code UnitsOfMeasure}.
 */
public final class CatalogGenerator implements Generator {

    /** The classes beside those of components, whose names no component may take. */
    static final String[] OWN_CLASSES = {
        StandardVariablesWriter.NAME, DeviceModelWriter.NAME, "SecurityEvents", "ReasonCodes", "UnitsOfMeasure"
    };

    private static final String ORIGIN = "our catalog files";

    private final Catalog catalog;
    private final String standard;

    /**
     * A generator of the catalogs.
     *
     * @param catalog what they hold
     * @param standard where the standard says it, for Javadoc
     */
    public CatalogGenerator(Catalog catalog, String standard) {
        this.catalog = catalog;
        this.standard = standard;
    }

    @Override
    public void generate(Models models, SourceFolder sources) {
        String packageName = models.basePackage() + ".devicemodel";
        List<TypeSpec.Builder> classes = new ArrayList<>();
        catalog.components().forEach(component -> classes.add(ComponentWriter.write(component, standard)));
        classes.add(StandardVariablesWriter.write(catalog.components(), packageName, standard));
        classes.add(DeviceModelWriter.write(models.basePackage()));
        catalog.tables().forEach(table -> classes.add(NamedTableWriter.write(table, standard)));
        classes.forEach(type -> sources.add(packageName, type, ORIGIN));
    }
}
