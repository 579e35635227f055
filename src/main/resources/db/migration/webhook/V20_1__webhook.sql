create table webhook_delivery (
  id           char(36)     not null primary key,
  url          varchar(500) not null,
  event        varchar(40)  not null,
  about        varchar(120) not null,
  version      varchar(200) not null,
  body         text         not null,
  created_at   datetime(3)  not null,
  tries        int          not null default 0,
  tried_at     datetime(3)  null,
  answer       varchar(60)  null,
  delivered_at datetime(3)  null,
  key delivery_by_subject (url, event, about, created_at),
  key delivery_by_time (created_at)
);
