package id.laksana.pelaksanaan.pengingat;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which people reach this installation: links outside a page need it. */
@Component
public class AlamatUmum {

    private final String alamat;

    AlamatUmum(@Value("${laksana.alamat}") String alamat) {
        this.alamat = alamat.strip().replaceAll("/+$", "");
    }

    public String ke(String path) {
        return alamat + path;
    }
}
