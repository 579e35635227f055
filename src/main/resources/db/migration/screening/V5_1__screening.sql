create table screening (
  id          varchar(64) not null primary key,
  case_id     char(36)    not null,
  party_id    char(36)    not null,
  body        json        not null,
  recorded_at datetime(3) not null,
  key screening_by_case (case_id, recorded_at),
  key screening_by_party (party_id, recorded_at)
);

create table screening_hit (
  id           varchar(80)  not null primary key,
  screening_id varchar(64)  not null,
  case_id      char(36)     not null,
  list         varchar(40)  not null,
  entry_id     varchar(80)  not null,
  score        decimal(6,4) not null,
  candidate    json         not null,
  disposition  varchar(20)  null,
  reason       text         null,
  decided_by   varchar(80)  null,
  decided_at   datetime(3)  null,
  key hit_by_screening (screening_id)
);

create table sanctions_list (
  source    varchar(40)  not null,
  status    varchar(20)  not null,
  worker_id varchar(120) not null,
  body      json         not null,
  loaded_at datetime(3)  not null,
  primary key (source, status)
);
