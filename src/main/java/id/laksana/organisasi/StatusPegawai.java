package id.laksana.organisasi;

/** UU 20/2023: PNS and PPPK are ASN; a PTT is neither, and an elected PEJABAT has no NIP. */
public enum StatusPegawai {
    PNS,
    PPPK,
    PTT,
    PEJABAT;

    public boolean asn() {
        return this == PNS || this == PPPK;
    }
}
