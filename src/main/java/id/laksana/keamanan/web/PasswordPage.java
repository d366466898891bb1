package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.Akun;
import id.laksana.web.FormErrors;

/** The form for a new password. */
public record PasswordPage(Akun akun, FormErrors errors) {}
