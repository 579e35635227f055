create table inquiry (
  id          char(36)     not null primary key,
  asked_by    varchar(80)  not null,
  asked_at    datetime(3)  not null,
  door        varchar(10)  not null,
  subjects    int          not null,
  name        varchar(400) not null,
  threshold   double       null,
  hit_limit   int          not null,
  answered_at datetime(3)  null,
  outcome     json         null,
  key inquiry_by_asker (asked_by, asked_at)
);

create table inquiry_subject (
  inquiry_id char(36) not null,
  number     int      not null,
  query      json     not null,
  found      longtext null,
  primary key (inquiry_id, number)
);
