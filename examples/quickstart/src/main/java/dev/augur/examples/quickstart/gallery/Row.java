package dev.augur.examples.quickstart.gallery;

import java.util.List;

/**
 * Pictures that stand side by side.
 *
 * @param name also names the picture files
 * @param code what was declared, in Java
 * @param shots from left to right
 */
record Row(String name, String code, List<Shot> shots) {}
