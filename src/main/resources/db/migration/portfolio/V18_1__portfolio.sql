-- One row that whoever changes the book as a whole locks first.
create table screening_book (
  id tinyint not null primary key
);

insert into screening_book (id) values (1);

-- Whom the book knows, in the order they came: a partition is a range of numbers, read in one sweep.
create table screening_subject (
  number           bigint   not null auto_increment primary key,
  party_id         char(36) not null,
  case_id          char(36) not null,
  party_version    int      not null,
  version          int      not null default 1,
  screened_version int      null,
  query            text     not null,
  unique key subject_of_party (party_id)
);

-- Finding those who are missing or have changed must not read a million parties in full.
create index party_by_version on party (id, version);
create index case_by_status_and_party on case_file (status, party_id);

create table screening_run (
  id             char(36)     not null primary key,
  kind           varchar(10)  not null,
  status         varchar(10)  not null,
  requested_by   varchar(80)  not null,
  lists          mediumtext   not null,
  from_lists     mediumtext   not null,
  base_engine    varchar(80)  null,
  base_threshold decimal(6,4) null,
  last_subject   bigint       not null default 0,
  engine         varchar(80)  null,
  threshold      decimal(6,4) null,
  seq            bigint       not null auto_increment,
  requested_at   datetime(3)  not null,
  started_at     datetime(3)  null,
  ended_at       datetime(3)  null,
  ended_by       varchar(80)  null,
  unique key run_by_seq (seq),
  key run_by_status (status, seq)
);

-- What proves who was screened when, by whom and against what; never deleted.
create table screening_partition (
  run_id        char(36)     not null,
  number        int          not null,
  first_subject bigint       not null,
  last_subject  bigint       not null,
  clients       int          not null,
  worker_id     varchar(120) null,
  engine        varchar(80)  null,
  threshold     decimal(6,4) null,
  whole         boolean      null,
  hits          int          null,
  new_hits      int          null,
  refused       int          null,
  digest        char(64)     null,
  millis        int          null,
  finished_at   datetime(3)  null,
  primary key (run_id, number)
);

create table standing_hit (
  subject   bigint       not null,
  list      varchar(40)  not null,
  entry_id  varchar(80)  not null,
  content   char(64)     not null,
  version   int          not null,
  score     decimal(6,4) not null,
  run_id    char(36)     not null,
  candidate mediumtext   not null,
  primary key (subject, list, entry_id)
);
