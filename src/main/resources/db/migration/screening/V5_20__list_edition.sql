-- Whole editions of lists, as their publishers issued them, in pieces that fit any packet size.
create table list_edition (
  source    varchar(40)  not null,
  sha256    char(64)     not null,
  size      bigint       not null,
  parts     int          not null,
  stored_at datetime(3)  not null,
  primary key (source, sha256)
);

create table list_edition_part (
  source  varchar(40) not null,
  sha256  char(64)    not null,
  number  int         not null,
  content mediumblob  not null,
  primary key (source, sha256, number)
);
