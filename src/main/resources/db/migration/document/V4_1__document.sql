create table document (
  id          char(36)     not null primary key,
  case_id     char(36)     not null,
  type        varchar(20)  not null,
  file_name   varchar(200) not null,
  media_type  varchar(60)  not null,
  size        int          not null,
  sha256      char(64)     not null,
  uploaded_at datetime(3)  not null,
  superseded  boolean      not null default false,
  key document_by_case (case_id, uploaded_at),
  key document_by_sha256 (sha256)
);

create table document_content (
  document_id char(36) not null primary key,
  content     longblob not null
);

create table document_page (
  document_id char(36)   not null,
  number      int        not null,
  jpeg        mediumblob not null,
  primary key (document_id, number)
);

create table document_reading (
  document_id char(36) not null primary key,
  body        json     not null
);

create table document_comparison (
  id      bigint      not null auto_increment primary key,
  case_id char(36)    not null,
  body    json        not null,
  at      datetime(3) not null,
  key comparison_by_case (case_id, id)
);

create table document_request (
  id           bigint       not null auto_increment primary key,
  case_id      char(36)     not null,
  items        json         not null,
  note         text         null,
  requested_by varchar(80)  not null,
  requested_at datetime(3)  not null,
  due_at       datetime(3)  not null,
  answered_at  datetime(3)  null,
  key request_by_case (case_id, answered_at)
);
