package id.laksana.naskah;

import gg.jte.Content;
import id.laksana.naskah.bentuk.LembarNaskah;
import id.laksana.naskah.bentuk.NaskahXhtml;

/** A sheet on a page of the program. What it holds was cleaned and escaped when it was written. */
public record LembarTampil(LembarNaskah lembar) {

    public Content isi() {
        String xhtml = NaskahXhtml.badan(lembar);
        return output -> output.writeContent(xhtml);
    }
}
