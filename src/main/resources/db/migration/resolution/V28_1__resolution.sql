-- What a party is found by, hashed.
create table resolution_key (
  match_key bigint   not null,
  party_id  char(36) not null,
  primary key (match_key, party_id),
  key key_by_party (party_id)
);

-- Pairs that may be one person, the smaller id first; a row a version, added and never changed.
create table resolution_candidate (
  party_id  char(36)    not null,
  other_id  char(36)    not null,
  version   int         not null,
  certainty varchar(10) null,
  evidence  json        not null,
  found_at  datetime(3) not null,
  primary key (party_id, other_id, version),
  key candidate_by_other (other_id)
);

-- What people decided of a pair; rows are added, never changed.
create table resolution_ruling (
  party_id char(36)      not null,
  other_id char(36)      not null,
  version  int           not null,
  standing varchar(10)   not null,
  reason   varchar(1000) not null,
  ruled_by varchar(80)   not null,
  ruled_at datetime(3)   not null,
  primary key (party_id, other_id, version)
);
