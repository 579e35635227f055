-- Sealed cells are bytes. What is there stays as it is and is sealed at the next start.
alter table case_file modify decision mediumblob null;
alter table due_diligence_assessment modify body mediumblob not null;
alter table risk_rating modify facts mediumblob not null, modify body mediumblob not null;
alter table dossier modify page longblob not null;

alter table entity_file modify explanation blob null;
alter table entity_determination modify body mediumblob not null;
alter table entity_identification modify body mediumblob not null;

alter table offboarding
  modify notice mediumblob not null,
  modify settlement mediumblob null,
  modify objection mediumblob null;
alter table notice_proposal modify proposal mediumblob not null, modify reason blob null;
alter table client_review modify body mediumblob not null;
alter table resolution_ruling modify reason blob not null;

alter table screening modify body longblob not null;
alter table screening_hit
  modify candidate mediumblob not null,
  modify reason blob null,
  modify sent_back_reason blob null;
alter table standing_hit modify candidate mediumblob not null;
alter table inquiry modify name blob not null;
alter table inquiry_subject modify query mediumblob not null, modify found longblob null;
alter table suspicion modify file longblob not null, modify report longblob null;
