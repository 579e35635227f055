-- Where a person stands behind a company is asked whenever somebody looks at the person.
create index member_by_party on entity_member (party_id);
create index identification_by_party on entity_identification (party_id);
