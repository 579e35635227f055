-- Nothing leaves the account but what two colleagues settle: its holder is dead or absorbed.
alter table account add column held boolean not null default false;
