/**
 * What generated classes extend and what decides when their vector code runs; the packages below hold the kernels that
 * they call. Public because generated classes live in users' packages; not for users, and free to change with every
 * version.
 */
package dev.augur.support;
