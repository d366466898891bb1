-- A schedule can be changed; which SOP it starts stays. What it was before is in the audit log.
GRANT UPDATE (ulang, hari, bulan, jam, lalu, perihal) ON pelaksanaan.jadwal_berkala TO ${app_role};
