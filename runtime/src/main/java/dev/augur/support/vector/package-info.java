/** Which vectors run, and whether any do. */
package dev.augur.support.vector;
