create table offboarding (
  id           bigint      not null auto_increment primary key,
  case_id      char(36)    not null,
  notice       json        not null,
  settlement   json        null,
  obstacle     varchar(40) null,
  confirmed_by varchar(80) null,
  given_at     datetime(3) not null,
  withdrawn_at datetime(3) null,
  ended_at     datetime(3) null,
  -- One notice stands at a time: this is its case, and null once it is withdrawn.
  standing     char(36)    null,
  unique key offboarding_standing (standing),
  key offboarding_by_case (case_id)
);
