package id.laksana.keamanan;

import id.laksana.organisasi.OrganisasiFixture;

/**
 * A module's contribution to {@link TenantWalkTests}: rows of an instansi that the user of another
 * one must never see. A bean in the test sources; every text it writes holds the marker.
 */
public interface ForeignData {

    void fill(OrganisasiFixture instansi, String marker);
}
