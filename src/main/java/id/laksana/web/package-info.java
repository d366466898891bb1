/**
 * The shell all pages stand in: layout, navigation, messages, formats, search and error pages.
 *
 * <p>Modules give it beans ({@link id.laksana.web.MenuEntry}, {@link id.laksana.web.SearchSource},
 * {@link id.laksana.web.HomeSource}, {@link id.laksana.web.ActingSource}) and take {@link
 * id.laksana.web.PageContext} in their templates. This module knows none of them and holds no rule
 * of any regulation.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.laksana.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
