// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page.
 *
 * @param path where it stands below the root, such as {@code ocpp-2.1/Reset.html}
 * @param title its title
 * @param section which entry of the menu it belongs to
 * @param summary a sentence about it, for lists and search engines
 * @param main what it holds, HTML below the heading of the first level
 */
record Page(String path, String title, String section, String summary, String main) {

    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>");

    private static final List<String[]> MENU = List.of(
            new String[] {"ocpp-2.0.1/index.html", "OCPP 2.0.1"},
            new String[] {"ocpp-2.1/index.html", "OCPP 2.1"},
            new String[] {"ocpi-2.3.0/index.html", "OCPI 2.3.0"},
            new String[] {"guide/index.html", "Guides"},
            new String[] {"apidocs/index.html", "Javadoc"});

    /** The way from this page to the root: empty, or some {@code ../}. */
    String root() {
        return "../"
                .repeat((int) path.chars().filter(character -> character == '/').count());
    }

    /** The whole document. */
    String html() {
        return """
                <!DOCTYPE html>
                <html lang="en" data-root="%1$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="description" content="%3$s">
                <title>%2$s · EVWire</title>
                <link rel="icon" href="%1$sassets/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="%1$sassets/style.css">
                <script src="%1$sassets/site.js" defer></script>
                </head>
                <body>
                <a class="skip" href="#page-content">Skip to the content</a>
                <header class="top">
                <a class="brand" href="%1$sindex.html">EVWire</a>
                <nav aria-label="Parts of the site"><ul>%4$s</ul></nav>
                <form class="search" role="search" action="%1$ssearch.html">
                <label for="q">Search</label>
                <input id="q" name="q" type="search" placeholder="Search: SoCLimitReached, maxCost …" autocomplete="off" spellcheck="false">
                <ol id="hits" hidden></ol>
                </form>
                <button id="theme" type="button">Dark</button>
                </header>
                <div class="frame-of-page%7$s">
                %6$s<main id="page-content" tabindex="-1">
                <h1>%2$s</h1>
                %5$s
                </main>
                </div>
                <footer>EVWire, under the Apache License 2.0. OCPP is a trademark of the Open Charge Alliance, OCPI of the EVRoaming Foundation;
                this project has no relation to either. Descriptions are our own words; the standards decide.</footer>
                </body>
                </html>
                """.formatted(
                        root(),
                        Html.escape(title),
                        Html.escape(Html.plain(summary)),
                        menu(),
                        main,
                        contents(),
                        contents().isEmpty() ? "" : " with-contents");
    }

    private String menu() {
        StringBuilder items = new StringBuilder();
        for (String[] entry : MENU) {
            String current = entry[1].equals(section) ? " aria-current=\"true\"" : "";
            items.append("<li><a href=\"%s%s\"%s>%s</a></li>".formatted(root(), entry[0], current, entry[1]));
        }
        return items.toString();
    }

    private String contents() {
        List<String> items = new ArrayList<>();
        Matcher heading = HEADING.matcher(main);
        while (heading.find()) {
            items.add("<li><a href=\"#%s\">%s</a></li>"
                    .formatted(heading.group(1), heading.group(2).replaceAll("<[^>]*>", "")));
        }
        return items.size() < 3
                ? ""
                : "<nav class=\"contents\" aria-label=\"On this page\"><ul>" + String.join("", items) + "</ul></nav>\n";
    }
}
