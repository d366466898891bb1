package id.laksana.keamanan.web;

import id.laksana.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param ke where the person wanted to go
 * @param notice message key of what happened before, such as the end of a session
 * @param demo accounts to try, by instansi; empty outside the demonstration
 */
public record LoginPage(
        String nama, String ke, FormErrors errors, @Nullable String notice, List<DemoGroup> demo) {

    public record DemoGroup(String instansi, String sandi, List<DemoAccount> accounts) {}

    public record DemoAccount(String nama, String pegawai, String jabatan) {}
}
