create table due_diligence_assessment (
  id      bigint      not null auto_increment primary key,
  case_id char(36)    not null,
  body    json        not null,
  at      datetime(3) not null,
  key assessment_by_case (case_id, id)
);
