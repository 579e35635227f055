create table due_diligence_level (
  id       bigint      not null auto_increment primary key,
  case_id  char(36)    not null,
  level    varchar(20) not null,
  occasion varchar(20) not null,
  body     json        not null,
  at       datetime(3) not null,
  key level_by_case (case_id, id)
);

-- What a case relies on of an earlier one; copies of the documents lie in the case itself.
create table due_diligence_reliance (
  id      bigint      not null auto_increment primary key,
  case_id char(36)    not null,
  body    json        not null,
  at      datetime(3) not null,
  key reliance_by_case (case_id, id)
);
