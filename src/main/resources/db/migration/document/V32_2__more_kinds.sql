alter table document modify type varchar(40) not null;

-- The kinds of documents that had to be there; null before levels of due diligence said which.
alter table document_comparison add column wanted json null;
