/**
 * The working calendar of an instansi: office hours, Ramadan hours, holidays, zone; and the working
 * time that follows from them. Law: Perpres 21/2023 (hours), the yearly SKB three ministers
 * (holidays), Keppres (cuti bersama ASN).
 */
@NamedInterface("kalender")
@NullMarked
package id.laksana.organisasi.kalender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
