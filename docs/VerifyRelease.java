import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Checks a folder laid out as a repository: what Maven Central demands, and what we promise of our jars. */
public final class VerifyRelease {

    private static final Set<String> MODULES = Set.of("ocpp-core", "ocpp-v201", "ocpp-v21", "ocpi-v230");
    private static final List<String> OF_EVERY_POM =
            List.of("groupId", "artifactId", "version", "name", "description", "url", "licenses", "developers", "scm");
    private static final Set<String> THIRD_PARTIES = Set.of(
            "tools.jackson.core:jackson-core",
            "com.fasterxml.jackson.core:jackson-annotations",
            "jakarta.validation:jakarta.validation-api",
            "org.jspecify:jspecify");

    private final List<String> faults = new ArrayList<>();

    private VerifyRelease() {}

    public static void main(String[] arguments) throws Exception {
        VerifyRelease release = new VerifyRelease();
        release.verify(Path.of(arguments[0]).resolve("io/evwire"));
        if (!release.faults.isEmpty()) {
            release.faults.forEach(System.err::println);
            System.exit(1);
        }
        System.out.println("The staged release has all that it needs, and nothing else.");
    }

    private void verify(Path group) throws Exception {
        Set<String> published = new TreeSet<>();
        try (Stream<Path> folders = Files.list(group)) {
            folders.filter(Files::isDirectory).forEach(folder -> published.add(folder.getFileName().toString()));
        }
        Set<String> expected = new TreeSet<>(MODULES);
        expected.add("evwire");
        check(published.equals(expected), "published are " + published + ", not " + expected);
        bom(only(group.resolve("evwire"), ".pom"));
        for (String module : MODULES) {
            module(group.resolve(module), module);
        }
    }

    private void bom(Path pom) throws Exception {
        Document document = pom(pom);
        NodeList managed = ((Element) document.getElementsByTagName("dependencyManagement").item(0)).getElementsByTagName("groupId");
        for (int i = 0; i < managed.getLength(); i++) {
            check(managed.item(i).getTextContent().equals("io.evwire"), "the BOM manages " + managed.item(i).getTextContent());
        }
        check(managed.getLength() == 2 * MODULES.size(), "the BOM manages " + managed.getLength() + " artifacts");
    }

    private void module(Path folder, String module) throws Exception {
        Document document = pom(only(folder, ".pom"));
        check(document.getElementsByTagName("parent").getLength() == 0, module + ": the POM has a parent");
        Set<String> third = new TreeSet<>();
        NodeList dependencies = document.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            String name = text(dependency, "groupId") + ":" + text(dependency, "artifactId");
            check(!text(dependency, "version").isEmpty(), module + ": no version of " + name);
            check(!text(dependency, "scope").equals("test"), module + ": a dependency of tests, " + name);
            if (!name.startsWith("io.evwire:")) {
                third.add(name);
            }
        }
        check(THIRD_PARTIES.containsAll(third), module + ": third parties " + third);
        jar(only(folder, ".jar"), module);
        for (String kind : List.of("-sources.jar", "-javadoc.jar", "-testing.jar", "-cyclonedx.json")) {
            only(folder, kind);
        }
        check(count(folder, "-tests.jar") == 0, module + ": the tests jar is published");
    }

    private void jar(Path jar, String module) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String entry : List.of("META-INF/LICENSE", "META-INF/NOTICE", "module-info.class")) {
                check(file.getEntry(entry) != null, module + ": no " + entry);
            }
            Attributes manifest = file.getManifest().getMainAttributes();
            for (String header : List.of("Implementation-Title", "Implementation-Version", "Bundle-SymbolicName", "Export-Package")) {
                check(manifest.getValue(header) != null, module + ": no " + header);
            }
            file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.contains("/codegen/") || name.contains("/testing/") || name.contains("/sample/") || name.endsWith("Test.class"))
                    .forEach(name -> faults.add(module + ": " + name + " is in the main jar"));
        }
    }

    private Document pom(Path file) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        for (String element : OF_EVERY_POM) {
            boolean isThere = false;
            NodeList children = document.getDocumentElement().getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                isThere |= children.item(i).getNodeName().equals(element);
            }
            check(isThere, file.getFileName() + ": no " + element);
        }
        return document;
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    private Path only(Path folder, String ending) throws IOException {
        List<Path> found = find(folder, ending);
        if (found.size() != 1) {
            faults.add(folder.getFileName() + ": " + found.size() + " files *" + ending);
        }
        return found.isEmpty() ? folder : found.get(0);
    }

    private static int count(Path folder, String ending) throws IOException {
        return find(folder, ending).size();
    }

    private static List<Path> find(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !ending.equals(".jar") || !file.getFileName().toString().matches(".*-(sources|javadoc|testing|tests)\\.jar"))
                    .toList();
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
