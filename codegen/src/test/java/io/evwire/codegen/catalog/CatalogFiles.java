// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import io.evwire.codegen.emit.SourceFolder;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small catalog, correct as long as a test does not replace one of its files. */
final class CatalogFiles {

    private static final String COMPONENTS_HEAD = "component,variable,instance,required,type,units,description\n";

    private final Path folder;

    CatalogFiles(Path folder) throws IOException {
        this.folder = folder;
        components("FanCtrlr,,,,,,Runs the fan.", "FanCtrlr,FanSpeed,,yes,decimal,RPM,");
        securityEvents("FanTorn,yes,\"The fan, or what is left of it, lies about.\"");
        reasonCodes("FanBusy,,Reset,The fan cannot stop now.");
        write("units-of-measure.csv", "name,description\nRPM,Revolutions per minute.\n");
    }

    /** Generates from the files of a folder, and those of an earlier version or null. */
    static void generate(Path data, Path earlier, String standard, Path target) throws IOException {
        Faults faults = new Faults();
        CatalogGenerator generator = new CatalogGenerator(Catalog.read(data, earlier, faults), standard);
        faults.throwIfAny();
        SourceFolder sources = new SourceFolder(target);
        generator.generate(new Models(Dialect.OCPP, "x", List.of(), List.of(), List.of()), sources);
        sources.flush();
    }

    /** Replaces the components, but for the generic and the unassigned one. */
    void components(String... lines) throws IOException {
        write(
                "components-variables.csv",
                COMPONENTS_HEAD + "<generic>,,,,,,For any.\n" + String.join("\n", lines)
                        + "\n<unassigned>,,,,,,For none.\n");
    }

    void securityEvents(String... lines) throws IOException {
        write("security-events.csv", "name,critical,description\n" + String.join("\n", lines) + "\n");
    }

    void reasonCodes(String... lines) throws IOException {
        write("reason-codes.csv", "name,group,actions,description\n" + String.join("\n", lines) + "\n");
    }

    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
