package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.Akun;
import id.laksana.web.FormErrors;

/**
 * @param required the instansi demands it before the work can go on
 * @param qr data address of the picture; empty when the factor is on
 * @param secret the same as text, for who cannot scan it
 * @param codesLeft recovery codes not used yet
 */
public record SecondFactorPage(
        Akun akun, boolean required, String qr, String secret, int codesLeft, FormErrors errors) {}
