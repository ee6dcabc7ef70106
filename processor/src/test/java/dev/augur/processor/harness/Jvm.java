package dev.augur.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs programs in JVMs of their own, with this one's class path. */
public final class Jvm {
  /** The option that gives a JVM vectors. */
  public static final List<String> VECTORS = List.of("--add-modules", "jdk.incubator.vector");

  private Jvm() {}

  /**
   * What a program printed.
   *
   * @param lines to the standard output
   * @param errors to the standard error output, where log lines go
   */
  public record Output(List<String> lines, String errors) {}

  /** Runs a program to its end, which must be a good one. */
  public static Output run(List<String> options, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).start();
      CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> errors(process));
      List<String> lines = process.inputReader().lines().toList();
      assertThat(process.waitFor()).as(errors::join).isZero();
      return new Output(lines, errors.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String errors(Process process) {
    try {
      return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
