/**
 * The clock of running cases: warnings before a task is due, what is overdue, escalation to the
 * superior, and how people are told: in the application, by e-mail and in their calendar.
 *
 * <p>Nothing of it is written when a step is completed: a job for each instansi looks every minute
 * for what has become due (PermenPAN-RB 35/2012: the standard time of a step is part of the mutu
 * baku, so its passing is told to those who are answerable for it).
 */
@NamedInterface("pengingat")
@NullMarked
package id.laksana.pelaksanaan.pengingat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
