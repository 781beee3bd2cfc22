package io.evwire.examples.tool;

/** Makes text of any origin safe to show: it stays on its line and cannot command a terminal. */
final class Printable {

    private Printable() {}

    /** The text with what is not printable as its Unicode escape. */
    static String of(String text) {
        return text.codePoints().allMatch(Printable::isPrintable) ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isPrintable(c)) {
                shown.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    shown.append(String.format("\\u%04x", (int) unit));
                }
            }
        });
        return shown.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
