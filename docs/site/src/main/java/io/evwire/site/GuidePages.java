// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The guides: every page of {@code docs} and the decisions, from Markdown. */
final class GuidePages {

    static final String FOLDER = "guide";

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (tag.equals("pre")) {
                    attributes.put("tabindex", "0");
                }
            })
            .build();

    private final Path docs;
    private final SearchIndex index;
    private final Map<String, Page> pages = new TreeMap<>();

    private GuidePages(Path docs, SearchIndex index) {
        this.docs = docs.normalize();
        this.index = index;
    }

    /** All guides, and their index. */
    static List<Page> of(Path repository, SearchIndex index) throws IOException {
        GuidePages guides = new GuidePages(repository.resolve("docs"), index);
        guides.read(guides.docs);
        guides.read(guides.docs.resolve("decisions"));
        List<Page> pages = new ArrayList<>(guides.pages.values());
        pages.add(guides.indexPage());
        return pages;
    }

    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Page page = page(file);
                pages.put(page.path(), page);
            }
        }
    }

    private Page page(Path file) throws IOException {
        Node document = PARSER.parse(Files.readString(file));
        String path = FOLDER + "/"
                + docs.relativize(file).toString().replace('\\', '/').replace(".md", ".html");
        String title = takeTitle(document);
        index.add(title, "Guide", path, firstParagraph(document));
        document.accept(new Links(file));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String words = text(heading);
                index.add(words, "Guide: " + title, path + "#" + anchor(heading), null);
            }
        });
        String html = RENDERER.render(document)
                .replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
        return new Page(path, title, "Guides", summary(document, title), html);
    }

    /** The id that a heading gets. */
    private static String anchor(Heading heading) {
        String html = RENDERER.render(heading);
        int start = html.indexOf("id=\"") + 4;
        return html.substring(start, html.indexOf('"', start));
    }

    private static String takeTitle(Node document) {
        Node first = document.getFirstChild();
        if (first instanceof Heading heading && heading.getLevel() == 1) {
            String title = text(heading);
            heading.unlink();
            return title;
        }
        throw new IllegalStateException("a guide begins with a heading of the first level");
    }

    private static String summary(Node document, String title) {
        String paragraph = firstParagraph(document);
        return paragraph.isEmpty() ? title + "." : paragraph;
    }

    private static String firstParagraph(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                return Html.firstSentence(text(node));
            }
        }
        return "";
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.SoftLineBreak end) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    private Page indexPage() {
        StringBuilder html = new StringBuilder("<ul class=\"messages\">\n");
        list(html, false);
        html.append("</ul>\n<h2 id=\"decisions\">Decisions</h2>\n<ul class=\"messages\">\n");
        list(html, true);
        html.append("</ul>\n");
        return new Page(FOLDER + "/index.html", "Guides", "Guides", "Guides to EVWire.", html.toString());
    }

    private void list(StringBuilder html, boolean isOfDecisions) {
        pages.values().stream()
                .filter(page -> page.path().contains("/decisions/") == isOfDecisions)
                .forEach(page -> html.append("<li><a href=\"%s\">%s</a> <span>%s</span></li>\n"
                        .formatted(
                                page.path().substring(FOLDER.length() + 1),
                                Html.escape(page.title()),
                                Html.escape(page.summary()))));
    }

    /** Leads links to other guides to their pages, and takes out those to files that are not on the site. */
    private final class Links extends AbstractVisitor {

        private final Path file;

        Links(Path file) {
            this.file = file;
        }

        @Override
        public void visit(Link link) {
            String target = link.getDestination();
            if (target.startsWith("#") || target.contains("://") || target.startsWith("mailto:")) {
                return;
            }
            int fragment = target.indexOf('#');
            String path = fragment < 0 ? target : target.substring(0, fragment);
            Path to = file.resolveSibling(path).normalize();
            if (path.endsWith(".md") && to.startsWith(docs) && Files.exists(to)) {
                link.setDestination(target.replaceFirst("\\.md", ".html"));
            } else if (to.equals(docs.resolve("decisions"))) {
                link.setDestination("index.html#decisions");
            } else {
                while (link.getFirstChild() != null) {
                    link.insertBefore(link.getFirstChild());
                }
                link.unlink();
            }
        }

        /** Tables hold links too. */
        @Override
        public void visit(org.commonmark.node.CustomBlock block) {
            if (block instanceof TableBlock) {
                visitChildren(block);
            }
        }
    }
}
