package dev.augur.processor.harness;

import dev.augur.Augmenter;
import dev.augur.processor.model.Declaration;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/**
 * A pipeline that the real processor and compiler have turned into classes.
 *
 * @param text what was written
 * @param declaration what the processor read
 * @param augmenterClass the generated class
 * @param classFiles the generated class and its nested classes, by binary name
 */
public record CompiledPipeline(
    PipelineText text, Declaration declaration, Class<?> augmenterClass, Map<String, byte[]> classFiles) {

  /** The augmenter with the declared numbers. */
  public Augmenter create() {
    return (Augmenter) call(augmenterClass, null, "create");
  }

  /** The augmenter with every probability set to a value through the builder. */
  public Augmenter withEveryProbability(double p) {
    Object builder = call(augmenterClass, null, "builder");
    for (var method : builder.getClass().getMethods()) {
      boolean takesOne = method.getParameterCount() == 1 && method.getParameterTypes()[0] == double.class;
      if (takesOne && method.getName().endsWith("P")) {
        invoke(method, builder, p);
      }
    }
    return (Augmenter) call(builder.getClass(), builder, "build");
  }

  private static Object call(Class<?> type, Object target, String method) {
    try {
      return invoke(type.getMethod(method), target);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Object invoke(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " failed", e.getCause());
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
