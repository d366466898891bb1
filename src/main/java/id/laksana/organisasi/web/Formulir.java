package id.laksana.organisasi.web;

import id.laksana.organisasi.Hasil;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What every entry form does after a POST: on with a toast, or the same form with what is to mend.
 */
@Component
class Formulir {

    String show(FormPage form, Model model) {
        model.addAttribute("page", form);
        return "organisasi/formulir";
    }

    String answer(
            Hasil hasil,
            FormPage form,
            Function<Hasil.Diterima, String> next,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return switch (hasil) {
            case Hasil.Diterima done -> {
                redirect.addFlashAttribute(Toast.FLASH, Toast.of("organisasi.tersimpan"));
                yield "redirect:" + next.apply(done);
            }
            case Hasil.Ditolak refused -> {
                response.setStatus(422);
                yield show(form.refused(refused), model);
            }
        };
    }
}
