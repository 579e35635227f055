-- Beside document_reading and never in it: what was read stays as it was read.
create table document_correction (
  document_id  char(36)     not null,
  field        varchar(40)  not null,
  version      int          not null,
  was          text         null,
  value        varchar(500) not null,
  normalised   varchar(500) not null,
  reason       varchar(500) not null,
  corrected_by varchar(80)  not null,
  corrected_at datetime(3)  not null,
  primary key (document_id, field, version)
);
