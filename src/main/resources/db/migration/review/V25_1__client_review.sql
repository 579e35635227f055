-- When each client is reviewed next, and by which rules.
create table review_date (
  case_id        char(36)    not null primary key,
  looked_at      date        not null,
  -- Null once the bank has decided to end the relationship.
  due_on         date        null,
  rating         varchar(12) null,
  rules          varchar(120) not null,
  basis          json        not null,
  identity_until date        null,
  key review_date_by_day (due_on),
  key review_date_by_identity (identity_until)
);

create table client_review (
  id       bigint      not null auto_increment primary key,
  case_id  char(36)    not null,
  body     json        not null,
  begun_at datetime(3) not null,
  ended_at datetime(3) null,
  -- The case while the review runs, null after: a client has one at a time.
  running  char(36)    null,
  unique key client_review_running (running),
  key client_review_by_case (case_id)
);

-- The days on which the book was looked through.
create table review_round (
  day      date        not null primary key,
  begun_at datetime(3) not null
);
