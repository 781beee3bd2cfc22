// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The pages of the documentation, as text. */
final class Documentation {

    private static final Path ROOT = Path.of("../..");

    private Documentation() {}

    static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    static void write(String file, String text) throws IOException {
        Files.writeString(ROOT.resolve(file), text);
    }

    /** The code blocks of a page in one language. */
    static List<String> codeBlocks(String file, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(read(file))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The cells of every table row in a section whose first cell is code. */
    static List<List<String>> rows(String file, String section) throws IOException {
        return read(file)
                .lines()
                .dropWhile(line -> !line.equals("## " + section))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }
}
