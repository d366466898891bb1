-- Rows of a checked sheet hold personal data (UU 27/2022 Pasal 16: not longer than needed). What an import changed stays
-- in the history; the rows themselves go after a week.
GRANT DELETE ON organisasi.impor_baris TO ${app_role};
GRANT DELETE ON organisasi.impor_masalah TO ${app_role};
