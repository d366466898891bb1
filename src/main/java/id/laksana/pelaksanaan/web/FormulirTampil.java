package id.laksana.pelaksanaan.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import id.laksana.pelaksanaan.Formulir.Tampilan;
import id.laksana.web.PageContext;
import java.util.Map;

/** A fragment of a module, whose template our pages do not know by name. */
public record FormulirTampil(TemplateEngine engine, Tampilan tampilan) {

    public Content isi(PageContext ctx) {
        return output ->
                engine.render(
                        tampilan.template() + ".jte",
                        Map.of("ctx", ctx, "page", tampilan.page()),
                        output);
    }
}
