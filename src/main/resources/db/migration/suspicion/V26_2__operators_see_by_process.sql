-- What operators see of instances and tasks hangs on the process alone (READ_INSTANCE and READ_TASK on a process, from
-- the grants for all of them), so that one process can be taken out: see org.lotse.workflow. 7 is a task, 8 an instance.
delete from ACT_RU_AUTHORIZATION where GROUP_ID_ = 'OPERATOR' and RESOURCE_TYPE_ in (7, 8) and RESOURCE_ID_ = '*';
