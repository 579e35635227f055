-- Beside the table of persons: whoever reads that one reads people.
create table legal_entity (
  id              char(36)     not null primary key,
  name            varchar(300) not null,
  register_court  varchar(200) null,
  register_number varchar(60)  null,
  lei             char(20)     null,
  details         json         not null,
  version         int          not null default 0,
  key legal_entity_by_name (name),
  key legal_entity_by_register (register_number, register_court),
  key legal_entity_by_lei (lei)
);
