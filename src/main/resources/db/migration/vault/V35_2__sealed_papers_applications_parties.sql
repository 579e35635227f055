-- Sealed cells are bytes. What is there stays as it is and is sealed at the next start.
alter table document modify file_name blob not null;
alter table document_reading modify body longblob not null;
alter table document_comparison modify body longblob not null;
alter table document_request modify note blob null;
alter table document_correction
  modify was blob null,
  modify value blob not null,
  modify normalised blob not null,
  modify reason blob not null;

alter table application modify form mediumblob not null;
alter table entity_application modify typed mediumblob not null;

-- Whom an entity names, by their ids, is looked for when one of them is to go.
alter table legal_entity add column named text null after lei;
update legal_entity set named = json_extract(details, '$.representatives[*].party');
alter table legal_entity modify details mediumblob not null;
alter table party modify details mediumblob not null;
