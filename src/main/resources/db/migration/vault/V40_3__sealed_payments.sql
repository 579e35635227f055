-- A client's payments, and what they were charged.
alter table account_switch modify body mediumblob not null;
alter table account_departure modify body mediumblob not null;
alter table fee_statement modify body mediumblob not null;
