-- One row for each human step that waits. Ids are ASCII so that indexes stay small.
create table inbox_task (
  id          varchar(64) character set ascii not null primary key,
  case_id     varchar(36) character set ascii not null,
  process     varchar(80)  not null,
  task_key    varchar(80)  not null,
  role        varchar(40)  character set ascii not null,
  assignee    varchar(80)  character set ascii null,
  priority    tinyint      not null,
  created_at  datetime(3)  not null,
  due_at      datetime(3)  not null,
  escalated   boolean      not null default false,
  client_name varchar(401) not null,
  client_sort varchar(60)  not null,
  product     varchar(40)  null,
  risk        enum('LOW', 'MEDIUM', 'HIGH', 'PROHIBITED') null,
  key task_by_case (case_id),
  key task_by_assignee (assignee, priority desc, due_at),
  -- every order of «all», each wide enough to answer «due» and «overdue» without touching the rows
  key task_by_urgency (priority desc, due_at),
  key task_by_due (due_at, priority, risk, created_at, client_sort),
  key task_by_wait (created_at),
  key task_by_client (client_sort),
  key task_by_risk (risk desc, due_at),
  -- the same orders of what waits for one role
  key task_of_role_by_urgency (role, assignee, priority desc, due_at),
  key task_of_role_by_due (role, assignee, due_at),
  key task_of_role_by_wait (role, assignee, created_at),
  key task_of_role_by_client (role, assignee, client_sort),
  key task_of_role_by_risk (role, assignee, risk desc, due_at),
  key task_due_of_role (role, due_at, priority, risk, created_at, client_sort)
);

-- A number that grows whenever the list changes, so that every node can tell its browsers.
create table inbox_change (
  id bigint not null auto_increment primary key
);

create table inbox_client (
  case_id     varchar(36) character set ascii not null primary key,
  client_name varchar(401) not null,
  client_sort varchar(60)  not null,
  product     varchar(40)  not null,
  status      varchar(20)  not null,
  stage       varchar(20)  not null,
  risk        enum('LOW', 'MEDIUM', 'HIGH', 'PROHIBITED') null,
  opened_at   datetime(3)  not null,
  key client_by_name (client_sort),
  key client_by_opening (opened_at),
  key client_by_status (status, opened_at),
  key client_by_risk (risk desc, opened_at)
);

-- What a case is found by: beginnings of words, of every character in scripts without spaces, and the case's id.
create table inbox_term (
  term    varchar(64) not null,
  case_id varchar(36) character set ascii not null,
  primary key (term, case_id),
  key term_by_case (case_id, term)
);
