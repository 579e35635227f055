-- What a clerk found out about a legal entity that wants an account.
create table entity_file (
  case_id           char(36)      not null primary key,
  explanation       varchar(4000) null,
  differs_since     datetime(3)   null,
  reported_at       datetime(3)   null,
  reported_by       varchar(80)   null,
  report_reference  varchar(200)  null
);

-- Parties a clerk has entered for the case; who of them holds anything is told by the ownership structures.
create table entity_member (
  case_id  char(36)    not null,
  party_id char(36)    not null,
  added_by varchar(80) not null,
  added_at datetime(3) not null,
  primary key (case_id, party_id)
);

-- Who the beneficial owners were found to be, by which rule, with the steps taken; added, never changed.
create table entity_determination (
  id      bigint      not null auto_increment primary key,
  case_id char(36)    not null,
  body    json        not null,
  at      datetime(3) not null,
  key determination_by_case (case_id, id)
);

-- What proves who a person behind the entity is (GwG §8(2)); the newest of a person counts.
create table entity_identification (
  id       bigint      not null auto_increment primary key,
  case_id  char(36)    not null,
  party_id char(36)    not null,
  body     json        not null,
  at       datetime(3) not null,
  key identification_by_case (case_id, party_id, id)
);
