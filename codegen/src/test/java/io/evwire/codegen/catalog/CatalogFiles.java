package io.evwire.codegen.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
