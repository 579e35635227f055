create table decision_review (
  case_id      char(36)    not null primary key,
  body         mediumblob  not null,
  -- The application with which the client came back once the decision was lifted.
  successor_id char(36)    null,
  asked_at     datetime(3) not null
);
