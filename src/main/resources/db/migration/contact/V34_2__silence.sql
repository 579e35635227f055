-- Clients who are not written to, since they are dead.
create table contact_silence (
  case_id char(36)    not null primary key,
  since   datetime(3) not null
);
