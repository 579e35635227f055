-- Who stood behind an entity when it was last determined: screened daily with the book, and asked for by person.
create table entity_behind (
  case_id  char(36) not null,
  party_id char(36) not null,
  primary key (case_id, party_id),
  key behind_by_party (party_id)
);

insert ignore into entity_behind (case_id, party_id)
select d.case_id, p.party_id
from entity_determination d,
  json_table(d.body, '$.parties[*]' columns (party_id char(36) path '$')) p
where d.id in (select max(id) from entity_determination group by case_id) and p.party_id is not null;

create index member_by_party on entity_member (party_id);
