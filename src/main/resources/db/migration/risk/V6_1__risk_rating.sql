create table risk_rating (
  id       bigint      not null auto_increment primary key,
  case_id  char(36)    not null,
  rating   varchar(20) not null,
  facts    json        not null,
  body     json        not null,
  rated_at datetime(3) not null,
  key rating_by_case (case_id, id)
);
