-- Parts of the book that are brought up to date in batches.
create table remediation (
  id             char(36)    not null primary key,
  status         varchar(20) not null,
  -- Counts what officers do, so that two who act at once are told apart.
  version        int         not null,
  plan           json        not null,
  makers         json        not null,
  planned_at     datetime(3) not null,
  released_by    varchar(80) null,
  released_at    datetime(3) null,
  overdue_at     datetime(3) null,
  -- How far the population was gathered, and what came of it once it was frozen.
  gathered_to    char(36)    null,
  population     json        null,
  batch          int         not null default 0,
  batch_left     int         not null default 0,
  next_batch_on  date        null,
  moved_at       datetime(3) not null,
  still_since    datetime(3) null,
  withdraw_asked boolean     not null default false,
  ended_at       datetime(3) null,
  key remediation_by_status (status, planned_at)
);

create table remediation_client (
  remediation_id char(36)    not null,
  case_id        char(36)    not null,
  state          varchar(12) not null,
  outcome        varchar(20) null,
  reason         varchar(24) null,
  -- The riskiest first, of them whom nobody has looked at for the longest.
  risk           tinyint     not null,
  looked_at      date        not null,
  batch          int         null,
  attempts       tinyint     not null default 0,
  asked_back     boolean     not null default false,
  begun_at       datetime(3) null,
  ended_at       datetime(3) null,
  primary key (remediation_id, case_id),
  key remediation_client_in_turn (remediation_id, state, risk desc, looked_at, case_id),
  key remediation_client_by_batch (remediation_id, batch, state),
  key remediation_client_ended (remediation_id, ended_at),
  key remediation_client_by_case (case_id, state)
);

-- What officers did and why.
create table remediation_entry (
  id             bigint        not null auto_increment primary key,
  remediation_id char(36)      not null,
  action         varchar(20)   not null,
  reason         varchar(1000) null,
  made_by        varchar(80)   null,
  at             datetime(3)   not null,
  key remediation_entry_by_remediation (remediation_id, id)
);
