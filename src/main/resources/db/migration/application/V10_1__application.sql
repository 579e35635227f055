create table application (
  case_id      char(36)    not null primary key,
  form         json        not null,
  status       varchar(20) not null,
  link_sent_to char(64)    null,
  created_at   datetime(3) not null,
  updated_at   datetime(3) not null,
  version      int         not null default 0,
  key application_by_age (status, updated_at)
);

create table resume_token (
  hash       char(64)    not null primary key,
  case_id    char(36)    not null,
  expires_at datetime(3) not null,
  key token_by_case (case_id),
  key token_by_expiry (expires_at)
);
