/** Pages, downloads and API of the SOPs. */
@NullMarked
package id.laksana.sop.web;

import org.jspecify.annotations.NullMarked;
