package dev.augur.processor;

import com.google.auto.service.AutoService;
import dev.augur.processor.check.Checks;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.op.OperationCatalog;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.read.Carriers;
import dev.augur.processor.read.CompilationSetUp;
import dev.augur.processor.read.HiddenNames;
import dev.augur.processor.read.PipelineReader;
import dev.augur.processor.read.ProblemReporter;
import dev.augur.processor.read.Reading;
import dev.augur.processor.written.Binder;
import dev.augur.processor.written.WrittenPipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * The annotation processor: reads pipelines, checks them, and has a class generated for each sound one.
 *
 * <p>Types whose annotations name something that is not there yet wait for a later round; what is missing in the last
 * one, the compiler itself reports. Each generated file has one originating type.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({"dev.augur.annotation.*", AugurProcessor.GENERATED})
@SupportedOptions({Options.EXPLAIN, Options.BACKEND})
public final class AugurProcessor extends AbstractProcessor {
  static final String GENERATED = "javax.annotation.processing.Generated";
  private final Binder binder;
  private final AugmenterGenerator generator;
  private final GeneratedNames names = new GeneratedNames();
  private final Set<String> deferred = new LinkedHashSet<>();
  private Options options;
  private PipelineReader reader;
  private HiddenNames hidden;
  private Checks checks;
  private ProblemReporter reporter;
  private CompilationSetUp setUp;
  /** Whether the set-up is sound, for each module from its first pipeline on. */
  private final Map<String, Boolean> sound = new HashMap<>();

  /** The processor that javac starts. */
  public AugurProcessor() {
    this(OperationCatalog.byName(), new PipelineGenerator());
  }

  /** A processor for the operations of a catalogue. */
  AugurProcessor(Map<String, Binding> catalogue, AugmenterGenerator generator) {
    this.binder = new Binder(catalogue);
    this.generator = generator;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    options = Options.read(environment.getOptions());
    reader = new PipelineReader(environment);
    hidden = new HiddenNames(environment.getElementUtils());
    checks = new Checks(binder);
    reporter = new ProblemReporter(environment.getMessager());
    setUp = new CompilationSetUp(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      ElementFilter.typesIn(round.getRootElements()).forEach(names::declare);
      List<TypeElement> types = Stream.concat(retried(), Carriers.in(round.getRootElements()).stream()).toList();
      deferred.clear();
      types.forEach(this::handle);
    }
    return deferred.isEmpty() && annotations.stream().allMatch(annotation -> isOurs(annotation, round));
  }

  /**
   * Whether nobody but Augur has to do with an annotation's uses, which are claimed then: javac, asked by
   * {@code -Xlint:processing}, warns of annotations that nobody claims. While a type waits for what another processor
   * may generate, nothing is claimed, for javac does not ask any other one when all annotations are.
   */
  private boolean isOurs(TypeElement annotation, RoundEnvironment round) {
    return !annotation.getQualifiedName().contentEquals(GENERATED)
        || round.getElementsAnnotatedWith(annotation).stream().allMatch(names::isGenerated);
  }

  private Stream<TypeElement> retried() {
    return List.copyOf(deferred).stream()
        .<TypeElement>map(processingEnv.getElementUtils()::getTypeElement)
        .filter(Objects::nonNull);
  }

  private void handle(TypeElement type) {
    try {
      switch (reader.read(type)) {
        case Reading.Deferred later -> deferred.add(type.getQualifiedName().toString());
        case Reading.Done done -> handle(type, done);
      }
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
      reporter.report(InternalFailure.at(reader.position(type), type.toString(), failure));
    }
  }

  private void handle(TypeElement type, Reading.Done done) {
    List<Problem> problems = new ArrayList<>(done.problems());
    done.pipeline().ifPresent(pipeline -> problems.addAll(checks.of(pipeline, done.problems().isEmpty())));
    done.pipeline().flatMap(names::claim).ifPresent(problems::add);
    problems.forEach(reporter::report);
    if (done.pipeline().isEmpty()) {
      return;
    }
    boolean possible = checkSetUp(type);
    if (possible && problems.isEmpty()) {
      generate(type, done.pipeline().get());
    }
  }

  /**
   * Reports what keeps options or modules from generating at all, once for all modules and once for each.
   *
   * @return whether nothing does
   */
  private boolean checkSetUp(TypeElement type) {
    String module = setUp.module(type);
    if (!sound.containsKey(module)) {
      List<Problem> problems = new ArrayList<>(sound.isEmpty() ? options.problems() : List.of());
      setUp.problems(type, options.backend() != Options.Backend.SCALAR).forEach(problems::add);
      problems.forEach(reporter::report);
      sound.put(module, problems.isEmpty());
    }
    return sound.get(module) && options.problems().isEmpty();
  }

  private void generate(TypeElement type, WrittenPipeline pipeline) {
    AugmenterGenerator.GeneratedSource source = generator.generate(binder.bind(pipeline), options.backend());
    try (Writer file = processingEnv.getFiler().createSourceFile(source.className(), type).openWriter()) {
      file.write(hidden.imported(source.text(), processingEnv.getElementUtils().getPackageOf(type)));
    } catch (FilerException e) {
      reporter.report(GeneratedNames.generated(pipeline));
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + source.className(), e);
    }
    if (options.explain()) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, source.explanation(), type);
    }
  }
}
