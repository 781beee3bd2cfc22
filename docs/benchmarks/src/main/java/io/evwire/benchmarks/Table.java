package io.evwire.benchmarks;
final class Table { static void print(java.util.List<String> f, java.io.PrintStream o) {} }
