/** Where pixels lie and what their numbers mean: rows, planes, levels, and the lanes of vectors. For generated code, as {@link dev.augur.support}. */
package dev.augur.support.pixel;
