// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site, written once for all tests, without the Javadoc. */
final class WrittenSite {

    static final Path REPOSITORY = repository();
    static final Path FOLDER = Path.of("target/site-under-test").toAbsolutePath();
    static final List<Page> PAGES = write();

    private WrittenSite() {}

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("site") ? here.getParent().getParent() : here;
    }

    private static List<Page> write() {
        try {
            return SiteBuild.run(REPOSITORY, FOLDER);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Page page(String path) {
        return PAGES.stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + path));
    }

    static String file(String path) {
        try {
            return Files.readString(FOLDER.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The texts of the blocks of a kind, such as {@code frame}. */
    static List<String> blocks(Page page, String kind) {
        List<String> blocks = new ArrayList<>();
        Matcher block = Pattern.compile("<pre class=\"" + kind + "\"[^>]*><code>(.*?)</code></pre>", Pattern.DOTALL)
                .matcher(page.main());
        while (block.find()) {
            blocks.add(text(block.group(1)));
        }
        return blocks;
    }

    /** What a reader sees of some HTML, on one line. */
    static String text(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
