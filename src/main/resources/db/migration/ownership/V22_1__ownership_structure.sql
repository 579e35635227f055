-- One row a version of who holds a legal entity directly; rows are added, never changed.
create table ownership_structure (
  entity_id   char(36)    not null,
  version     int         not null,
  holdings    json        not null,
  recorded_by varchar(80) not null,
  recorded_at datetime(3) not null,
  primary key (entity_id, version)
);
