alter table screening_hit
  add column party_id    char(36)    null after case_id,
  add column content     char(64)    null after entry_id,
  add column fingerprint char(64)    null after content,
  add column standing    varchar(20) not null default 'OPEN' after candidate,
  add column category    varchar(40) null after disposition,
  add column confirmed_by varchar(80) null,
  add column confirmed_at datetime(3) null,
  add column sent_back_by varchar(80) null,
  add column sent_back_reason text    null,
  add column sent_back_at datetime(3) null,
  add column cleared_by  varchar(80) null,
  add key hit_by_party (party_id, decided_at);

update screening_hit hit join screening on screening.id = hit.screening_id
  set hit.party_id = screening.party_id,
      hit.standing = if(hit.disposition in ('TRUE_MATCH', 'FALSE_POSITIVE'), 'SETTLED', 'OPEN');

alter table screening_hit modify column party_id char(36) not null;

create table suppression (
  party_id    char(36)    not null,
  list        varchar(40) not null,
  entry_id    varchar(80) not null,
  content     char(64)    not null,
  fingerprint char(64)    not null,
  hit_id      varchar(80) not null,
  since       datetime(3) not null,
  primary key (party_id, list, entry_id, content, fingerprint)
);
