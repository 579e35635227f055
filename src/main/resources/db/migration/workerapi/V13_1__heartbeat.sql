create table worker_heartbeat (
  worker_id varchar(120) not null primary key,
  body      json         not null,
  at        datetime(3)  not null,
  key heartbeat_by_time (at)
);
