create table audit_entry (
  id      bigint       not null auto_increment primary key,
  case_id char(36)     not null,
  at      datetime(3)  not null,
  actor   varchar(80)  not null,
  action  varchar(80)  not null,
  facts   mediumtext   not null,
  seq     bigint       null,
  hash    char(64)     null,
  unique key entry_by_seq (seq),
  key entry_by_case (case_id, id)
);

create table audit_end (
  id   int      not null primary key,
  seq  bigint   not null,
  hash char(64) not null
);

insert into audit_end (id, seq, hash) values (1, 0, repeat('0', 64));

create trigger audit_entry_is_kept before delete on audit_entry for each row
  signal sqlstate '45000' set message_text = 'the trail is never deleted';

delimiter //
create trigger audit_entry_is_final before update on audit_entry for each row
begin
  if old.seq is not null
     or new.id <> old.id or new.case_id <> old.case_id or new.at <> old.at
     or new.actor <> old.actor or new.action <> old.action or new.facts <> old.facts then
    signal sqlstate '45000' set message_text = 'the trail is never changed';
  end if;
end//
delimiter ;
