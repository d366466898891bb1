package id.laksana.pelaksanaan.berkala.web;

import id.laksana.pelaksanaan.berkala.JadwalBerkala;
import id.laksana.web.Choice;
import id.laksana.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a schedule.
 *
 * @param jadwal the one that is changed; null for a new one
 */
public record JadwalBaruPage(
        @Nullable JadwalBerkala jadwal,
        JadwalForm isian,
        List<Choice> pilihanSop,
        FormErrors errors) {}
