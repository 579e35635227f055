alter table account add column closed_at datetime(3) null;
