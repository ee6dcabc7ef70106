/**
 * What is said about an operation's annotation and its members: the one source of checks, of the generated builder's
 * validation, and of the operation table in the documentation.
 *
 * <p>Only those who add an operation need this package.
 */
package dev.augur.annotation.meta;
