create table case_file (
  id        char(36)    not null primary key,
  party_id  char(36)    not null,
  product   varchar(40) not null,
  status    varchar(20) not null,
  stage     varchar(20) not null,
  opened_at datetime(3) not null,
  decision  json        null,
  key case_by_party (party_id),
  key case_by_status (status, opened_at)
);

create table case_contribution (
  id        bigint      not null auto_increment primary key,
  case_id   char(36)    not null,
  task_key  varchar(80) not null,
  user_name varchar(80) not null,
  at        datetime(3) not null,
  key contribution_by_case (case_id)
);
