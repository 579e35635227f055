-- Levels and what a case relies on are sealed as what they are worked out of.
alter table due_diligence_level modify body mediumblob not null;
alter table due_diligence_reliance modify body mediumblob not null;
