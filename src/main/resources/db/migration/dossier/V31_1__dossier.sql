-- Versions are added and never changed; the trail keeps each one's fingerprint too.
create table dossier (
  case_id char(36)    not null,
  version int         not null,
  decided boolean     not null,
  sha256  char(64)    not null,
  size    int         not null,
  at      datetime(3) not null,
  -- what the PDF was set from, so that a decision is added to the very same words
  page    longtext    not null,
  pdf     longblob    not null,
  primary key (case_id, version)
);
