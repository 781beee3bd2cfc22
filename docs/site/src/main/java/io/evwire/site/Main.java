// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the site: {@code docs/build-site} calls it. */
public final class Main {

    private Main() {}

    /**
     * Writes every page but the Javadoc.
     *
     * @param arguments the root of the sources, and the folder to write to
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        int pages = SiteBuild.run(Path.of(arguments[0]), Path.of(arguments[1])).size();
        System.out.println(pages + " pages");
    }
}
