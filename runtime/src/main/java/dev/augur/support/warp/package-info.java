/** How rows of a picture arise under a composed map: where their pixels lie, how they are loaded and interpolated. */
package dev.augur.support.warp;
