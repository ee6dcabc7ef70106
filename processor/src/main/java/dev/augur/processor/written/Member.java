package dev.augur.processor.written;

import java.util.List;
import java.util.Optional;

/**
 * A member of an annotation type, with everything that its meta-annotations say.
 *
 * @param name the member's name
 * @param meaning what its numbers mean and may be
 * @param inPixels what they mean where the annotation's {@code unit} is {@code PIXELS}, if that differs
 * @param byDefault its default, if it has one
 * @param onlyWith when it counts, if not always
 * @param notWith the members that it cannot be written with
 */
public record Member(
    String name,
    Meaning meaning,
    Optional<Meaning.Drawn> inPixels,
    Optional<Content> byDefault,
    Optional<Condition> onlyWith,
    List<String> notWith) {}
