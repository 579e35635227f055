-- Every worker says for itself which lists it holds and which it refused.
alter table sanctions_list drop primary key, add primary key (source, status, worker_id);
