/**
 * Electronic signatures on PDF (PAdES): keys and certificates of the installation or the service of
 * BSrE behind one port, the visible block with its QR code, and what anybody may check.
 */
@NullMarked
package id.laksana.naskah.tandatangan;

import org.jspecify.annotations.NullMarked;
