package dev.augur.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import dev.augur.support.GeneratedAugmenter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The processor knows the runtime by names only; each names a public class. */
class RuntimeNamesTest {

  @Test
  void namesResolve() throws ReflectiveOperationException {
    List<Field> names = Arrays.stream(RuntimeNames.class.getDeclaredFields())
        .filter(field -> field.getType() == ClassName.class)
        .toList();
    assertThat(names).isNotEmpty();
    for (Field field : names) {
      String name = ((ClassName) field.get(null)).reflectionName();
      assertThatCode(() -> Class.forName(name, false, getClass().getClassLoader())).doesNotThrowAnyException();
      assertThat(Modifier.isPublic(Class.forName(name, false, getClass().getClassLoader()).getModifiers())).isTrue();
    }
  }

  @Test
  void classesAreGeneratedForThisRuntime() {
    assertThat(AugmenterEmitter.SUPPORT_VERSION).isEqualTo(GeneratedAugmenter.SUPPORT_VERSION);
  }
}
