/**
 * Who may come in and what is remembered of it: accounts, login, second factor, sessions, rights on
 * posts, API tokens and the audit log. Rights hang on the post one acts for and are read anew for
 * each request, so that a Plt. who ended is out at once. Law: PP 71/2019 and Perpres 95/2018 (audit
 * trail), NIST SP 800-63B for passwords. Holds no rule of any other domain.
 */
@ApplicationModule(allowedDependencies = {"database", "web", "organisasi"})
@NullMarked
package id.laksana.keamanan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
