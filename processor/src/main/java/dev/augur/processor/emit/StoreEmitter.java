package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.BYTE_STRIP;
import static dev.augur.processor.emit.RuntimeNames.BYTE_TABLE;
import static dev.augur.processor.emit.RuntimeNames.STORE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan;
import dev.augur.processor.plan.Sink;
import java.util.Optional;

/** Writes how finished rows get from loops to where their pass's {@link Sink} is, unless loops write there themselves. */
final class StoreEmitter {
  /** The table of a pass that looks bytes up. */
  static final String TABLE_FIELD = "table";

  /** The rows of interleaved bytes that loops write. */
  static final String STRIP_FIELD = "strip";

  /** What turns rows of floats into values of the output. */
  private static final String STORE_FIELD = "store";

  private final Settings settings;
  private final Sink sink;

  StoreEmitter(Context context, Plan.Pass pass) {
    this.settings = context.settings();
    this.sink = pass.sink();
  }

  /** The field of what takes finished rows. */
  Optional<FieldSpec> field() {
    int channels = settings.source().channels();
    return switch (sink) {
      case STRIP -> Optional.of(WorkerFields.of(BYTE_STRIP, STRIP_FIELD, CodeBlock.of("new $T($L, $L, $L)",
          BYTE_STRIP, channels, settings.height(), settings.width())));
      case STORE, STORE_HEAD -> Optional.of(WorkerFields.of(STORE, STORE_FIELD,
          CodeBlock.of("new $T(OUTPUT, $L)", STORE, Literals.of(settings.source().maximum()))));
      case TABLE -> Optional.of(WorkerFields.of(BYTE_TABLE, TABLE_FIELD,
          CodeBlock.of("new $T($L)", BYTE_TABLE, channels)));
      case NONE, PLANES, OUTPUT -> Optional.empty();
    };
  }

  /** Stores a row. */
  CodeBlock store() {
    return switch (sink) {
      case STRIP -> Statement.of("$L.finish(y, out, outAt)", STRIP_FIELD);
      case STORE -> convert("work");
      case STORE_HEAD -> convert("row");
      case TABLE -> Statement.of("$L.set(work, vector)", TABLE_FIELD);
      case NONE, PLANES, OUTPUT -> CodeBlock.of("");
    };
  }

  private CodeBlock convert(String row) {
    int values = settings.layout() == Layout.CHW ? settings.width() : settings.width() * settings.source().channels();
    return Statement.of("$L.row($L, width, out, outAt + $LL * y, vector)",
        STORE_FIELD, row, (long) values * bytes(settings.type()));
  }

  private static int bytes(PixelType type) {
    return switch (type) {
      case UINT8 -> 1;
      case FLOAT32 -> 4;
      case FLOAT16, BFLOAT16 -> 2;
    };
  }
}
