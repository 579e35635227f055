-- What a worker was answered stays the answer, whatever becomes of the hits.
alter table screening add column open_hits int not null default 0;

update screening set open_hits = (select count(*) from screening_hit where screening_id = screening.id);

update screening_hit
  set category = case disposition when 'TRUE_MATCH' then 'SAME_BY_OTHER_EVIDENCE'
                                  when 'FALSE_POSITIVE' then 'OTHER_BY_OTHER_EVIDENCE'
                                  else 'INQUIRY_RUNNING' end
  where disposition is not null and category is null;
