/**
 * What generated augmenters call. Public because generated classes live in users' packages; not for users, and free to
 * change with every version.
 */
package dev.augur.support;
