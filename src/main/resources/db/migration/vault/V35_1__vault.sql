-- One data key an owner: a case, a party, a file of its own. Wrapped by the key-encryption key, which is never in here.
create table vault_key (
  id      char(36)       character set ascii not null primary key,
  owner   char(36)       character set ascii not null,
  wrapped varbinary(500) not null,
  kek     bigint         not null,
  unique key key_of_owner (owner),
  key key_by_kek (kek)
);

-- The key-encryption key in use, and something it opens.
create table vault_kek (
  id      tinyint        not null primary key,
  current bigint         not null,
  proof   varbinary(200) not null
);

-- One row a key destroyed since the key-encryption key was last replaced.
create table vault_destruction (
  id bigint not null auto_increment primary key
);

-- Columns in which nothing from before is left open.
create table vault_column (
  name varchar(130) character set ascii not null primary key
);
