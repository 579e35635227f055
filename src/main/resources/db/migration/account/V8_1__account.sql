create sequence account_number start with 1000001 increment by 1 nocache;

create table account (
  iban             varchar(34) not null primary key,
  case_id          char(36)    not null,
  party_id         char(36)    not null,
  product          varchar(40) not null,
  outflows_blocked boolean     not null,
  opened_at        datetime(3) not null,
  unique key account_of_case (case_id)
);
