create table decision_review (
  case_id   char(36)    not null primary key,
  body      json        not null,
  -- The application with which the client came back once the decision was lifted.
  successor char(36)    null,
  asked_at  datetime(3) not null
);
