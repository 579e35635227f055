create table succession (
  id          bigint      not null auto_increment primary key,
  case_id     char(36)    not null,
  body        json        not null,
  -- The latest screening of those who are to be paid.
  inquiry_id  char(36)    null,
  -- Why it was an error, and who took it back; null while it stands.
  reason      text        null,
  ended_by    varchar(80) null,
  reported_at datetime(3) not null,
  -- One succession stands at a time: this is its case, and null once it is taken back.
  standing    char(36)    null,
  unique key succession_standing (standing),
  key succession_by_case (case_id),
  key succession_by_inquiry (inquiry_id)
);
