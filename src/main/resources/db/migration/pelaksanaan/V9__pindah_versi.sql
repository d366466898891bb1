-- A case may go over to another version of its SOP; the history says so, and events keep the words of the version
-- they happened on.
GRANT UPDATE (versi_id) ON pelaksanaan.pelaksanaan TO ${app_role};
