-- What was typed for a legal entity, word for word, so that nothing is lost; beside the application of whoever applies.
create table entity_application (
  case_id char(36) not null primary key,
  typed   json     not null
);
