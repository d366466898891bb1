@NullMarked
package id.laksana;

import org.jspecify.annotations.NullMarked;
