package id.laksana.organisasi;

import java.util.List;

/**
 * Where someone stands in the organisation while acting for one post, in the codes by which SOPs
 * name their pelaksana.
 *
 * @param staf whether the post counts among the staff of its unit (fungsional, pelaksana)
 * @param kelompokUnit groups the unit belongs to
 * @param tim teams the person, not the post, is a member of
 */
public record Kedudukan(
        String jabatan,
        String unit,
        boolean kepala,
        boolean staf,
        List<String> kelompokUnit,
        List<String> tim) {}
