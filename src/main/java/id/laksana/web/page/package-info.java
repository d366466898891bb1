/** The pages of the shell itself: home, menu, search, help, look, errors. */
@NullMarked
package id.laksana.web.page;

import org.jspecify.annotations.NullMarked;
