create table account_switch (
  id            bigint      not null auto_increment primary key,
  case_id       char(36)    not null,
  body          json        not null,
  authorised_at datetime(3) not null,
  -- The case while the change runs, null after: a client has one at a time.
  running       char(36)    null,
  unique key account_switch_running (running),
  key account_switch_by_case (case_id)
);
