/** Pages of signatures: one's own key, the settings, and the public check. */
@NullMarked
package id.laksana.naskah.tandatangan.web;

import org.jspecify.annotations.NullMarked;
