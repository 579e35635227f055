-- Who reported a death, who inherits, and why a report was an error.
alter table succession modify body mediumblob not null, modify reason blob null;
