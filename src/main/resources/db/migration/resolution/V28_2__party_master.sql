-- Which party leads another: the newest version counts, without a master the party stands for itself again.
create table party_master (
  party_id    char(36)    not null,
  version     int         not null,
  master_id   char(36)    null,
  recorded_by varchar(80) not null,
  recorded_at datetime(3) not null,
  primary key (party_id, version),
  key party_by_master (master_id)
);

create view current_master as
  select m.party_id, m.version, m.master_id from party_master m
  where m.version = (select max(n.version) from party_master n where n.party_id = m.party_id);

-- Merges wait for each other, so that no two of them close a ring.
create table party_master_gate (
  id tinyint not null primary key
);

insert into party_master_gate (id) values (1);
