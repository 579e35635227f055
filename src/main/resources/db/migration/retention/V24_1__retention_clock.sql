create table retention_clock (
  case_id      char(36)    not null,
  artefact     varchar(40) not null,
  kept_until   date        not null,
  destroyed_by date        null,
  basis        json        not null,
  primary key (case_id, artefact),
  key clock_by_day (kept_until)
);
