create table suspicion (
  id         char(36)    not null primary key,
  -- The client's case while nobody has decided yet, then null: two officers at once open one file.
  undecided  char(36)    null,
  opened_at  datetime(3) not null,
  file       json        not null,
  report     mediumtext  null,
  unique key suspicion_undecided (undecided),
  key suspicion_by_time (opened_at)
);

create table suspicion_question (
  id           char(36) not null primary key,
  suspicion_id char(36) not null,
  constraint suspicion_question_of foreign key (suspicion_id) references suspicion (id)
);
