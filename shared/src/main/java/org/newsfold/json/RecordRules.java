package org.newsfold.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * Stands where Jackson would look for annotations, and says instead that a record of one text
 * called {@code value} is written as that text.
 */
final class RecordRules extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1;
  private static final String VALUE = "value";

  @Override
  public @Nullable Boolean hasAsValue(Annotated a) {
    boolean asValue =
        a instanceof AnnotatedMethod method
            && method.getName().equals(VALUE)
            && isPlainText(method.getDeclaringClass());
    return asValue ? Boolean.TRUE : null;
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated a) {
    boolean takesValue =
        a instanceof AnnotatedConstructor constructor
            && constructor.getParameterCount() == 1
            && isPlainText(constructor.getDeclaringClass());
    return takesValue ? JsonCreator.Mode.DELEGATING : null;
  }

  private static boolean isPlainText(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return components != null
        && components.length == 1
        && components[0].getName().equals(VALUE)
        && components[0].getType() == String.class;
  }
}
