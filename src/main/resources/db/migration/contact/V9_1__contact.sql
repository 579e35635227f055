create table contact_consent (
  party_id   char(36)    not null,
  channel    varchar(20) not null,
  purpose    varchar(40) not null,
  granted_at datetime(3) not null,
  primary key (party_id, channel, purpose)
);

create table contact_message (
  id         char(36)     not null primary key,
  task_key   varchar(64)  not null,
  case_id    char(36)     not null,
  kind       varchar(40)  not null,
  channel    varchar(20)  not null,
  status     varchar(20)  not null,
  reference  varchar(200) null,
  sha256     char(64)     null,
  planned_at datetime(3)  not null,
  sent_at    datetime(3)  null,
  unique key message_once (task_key, channel),
  key message_by_case (case_id, planned_at)
);
