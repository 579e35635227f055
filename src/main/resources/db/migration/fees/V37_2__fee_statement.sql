create table fee_statement (
  case_id   char(36)    not null,
  year      smallint    not null,
  body      json        not null,
  -- Null while only the figures are there; what is issued does not change.
  issued_at datetime(3) null,
  primary key (case_id, year)
);

-- The days on which statements were issued.
create table fee_round (
  day      date        not null primary key,
  begun_at datetime(3) not null
);
