-- Each band's index holds the whole fingerprint, so that a look for near ones never leaves it.
create table document_fingerprint (
  document_id char(36) not null,
  page        int      not null,
  hash        bigint   not null,
  band_0      smallint unsigned as ((hash >> 48) & 65535) stored,
  band_1      smallint unsigned as ((hash >> 32) & 65535) stored,
  band_2      smallint unsigned as ((hash >> 16) & 65535) stored,
  band_3      smallint unsigned as (hash & 65535) stored,
  primary key (document_id, page),
  key fingerprint_by_band_0 (band_0, hash),
  key fingerprint_by_band_1 (band_1, hash),
  key fingerprint_by_band_2 (band_2, hash),
  key fingerprint_by_band_3 (band_3, hash)
);

-- Both directions stand here; whether two cases are of one client is decided when somebody asks.
create table document_resemblance (
  document_id char(36) not null,
  other_id    char(36) not null,
  distance    tinyint  not null,
  primary key (document_id, other_id)
);

create table document_client (
  case_id  char(36) not null primary key,
  party_id char(36) not null
);
