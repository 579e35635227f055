alter table retention_clock add column destroyed_at datetime(3) null;

create table legal_hold (
  id        bigint      not null auto_increment primary key,
  case_id   char(36)    not null,
  entry     varchar(10) not null,
  ground    varchar(40) not null,
  reference varchar(40) null,
  made_by   varchar(80) not null,
  at        datetime(3) not null,
  key hold_by_case (case_id, id)
);

create trigger legal_hold_is_kept before delete on legal_hold for each row
  signal sqlstate '45000' set message_text = 'the register of holds is never shortened';

create trigger legal_hold_is_final before update on legal_hold for each row
  signal sqlstate '45000' set message_text = 'the register of holds is never changed';

create table destruction_batch (
  id          char(36)    not null primary key,
  listed_on   date        not null,
  listed_at   datetime(3) not null,
  checked_by  varchar(80) null,
  checked_at  datetime(3) null,
  released_by varchar(80) null,
  released_at datetime(3) null,
  overdue_at  datetime(3) null,
  ended_at    datetime(3) null,
  key batch_by_day (listed_on)
);

create table destruction_item (
  id       char(36)    not null primary key,
  batch_id char(36)    not null,
  case_id  char(36)    not null,
  share    varchar(20) not null,
  outcome  varchar(20) null,
  at       datetime(3) null,
  counts   json        null,
  basis    json        null,
  -- A case stands in one list at a time: this is the case, and null once it was dealt with.
  standing char(36)    null,
  unique key item_standing (standing),
  key item_by_batch (batch_id),
  key item_by_case (case_id)
);
