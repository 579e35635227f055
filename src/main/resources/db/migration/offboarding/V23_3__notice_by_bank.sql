alter table offboarding add column objection json null;

create table notice_proposal (
  id          bigint      not null auto_increment primary key,
  case_id     char(36)    not null,
  proposal    json        not null,
  outcome     varchar(20) null,
  decided_by  varchar(80) null,
  reason      text        null,
  proposed_at datetime(3) not null,
  -- One proposal stands at a time: this is its case, and null once it is confirmed or dropped.
  standing    char(36)    null,
  unique key notice_proposal_standing (standing),
  key notice_proposal_by_case (case_id)
);
