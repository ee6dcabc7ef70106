/** What the tests of several adapters share; all of it is test code. */
package dev.augur.integrations;
