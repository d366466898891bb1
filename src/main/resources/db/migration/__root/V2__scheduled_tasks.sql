-- Jobs of the installation, as db-scheduler keeps them: which node works on which, and when the next run is due. A row
-- says only for which instansi a job runs; the data of an instansi stay in its own tables.
CREATE TABLE laksana.scheduled_tasks (
  task_name            text NOT NULL,
  task_instance        text NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX ON laksana.scheduled_tasks (execution_time);
CREATE INDEX ON laksana.scheduled_tasks (last_heartbeat);
GRANT SELECT, INSERT, UPDATE, DELETE ON laksana.scheduled_tasks TO ${app_role};
