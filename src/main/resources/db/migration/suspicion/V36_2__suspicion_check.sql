-- Who looked at a file whose time of keeping is over and found nothing against destroying it.
create table suspicion_check (
  suspicion_id char(36)    not null primary key,
  checked_by   varchar(80) not null,
  checked_at   datetime(3) not null,
  constraint suspicion_check_of foreign key (suspicion_id) references suspicion (id) on delete cascade
);
