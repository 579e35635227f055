create table erasure_request (
  id       bigint      not null auto_increment primary key,
  case_id  char(36)    not null,
  asked_at datetime(3) not null,
  answer   varchar(20) not null,
  kept     json        not null,
  key erasure_by_case (case_id, id)
);
