package id.laksana.sop;

import java.util.Set;

/**
 * The names of the forms that rows may carry, contributed as a bean by the module that runs SOPs:
 * this module knows no form.
 */
public interface FormulirDikenal {

    Set<String> daftarNama();
}
