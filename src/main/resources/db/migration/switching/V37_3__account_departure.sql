create table account_departure (
  id           bigint      not null auto_increment primary key,
  case_id      char(36)    not null,
  body         json        not null,
  requested_at datetime(3) not null,
  -- The case while the departure runs, null after: a client has one at a time.
  running      char(36)    null,
  unique key account_departure_running (running),
  key account_departure_by_case (case_id)
);
