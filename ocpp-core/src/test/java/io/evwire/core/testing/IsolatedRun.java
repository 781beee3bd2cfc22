// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Runs something with every class of the class path loaded anew, and tells which ones were needed. */
public final class IsolatedRun {

    private IsolatedRun() {}

    /**
     * The names of the classes of the class path that a run loads, its own included.
     *
     * @param run a class with a constructor without parameters
     */
    public static Set<String> loadedClasses(Class<? extends Runnable> run) throws Exception {
        try (RecordingLoader loader = new RecordingLoader()) {
            var constructor = loader.loadClass(run.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            ((Runnable) constructor.newInstance()).run();
            return Set.copyOf(loader.names);
        }
    }

    private static final class RecordingLoader extends URLClassLoader {

        private final Set<String> names = new ConcurrentSkipListSet<>();

        RecordingLoader() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            names.add(name);
            return found;
        }

        private static URL[] classPath() {
            String[] entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator);
            return Arrays.stream(entries).map(RecordingLoader::url).toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
