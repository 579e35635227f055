create table party (
  id            char(36)     not null primary key,
  family_name   varchar(200) not null,
  given_names   varchar(200) not null,
  date_of_birth date         not null,
  details       json         not null,
  version       int          not null default 0,
  key party_by_name (family_name, given_names),
  key party_by_birth (date_of_birth)
);
