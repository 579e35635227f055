create table remembered_request (
  id          char(64)   not null primary key,
  fingerprint char(64)   not null,
  attempt     char(36)   not null,
  started_at  datetime(3) not null,
  expires_at  datetime(3) not null,
  answer      mediumblob null,
  key remembered_request_by_expiry (expires_at)
);
