alter table screening_hit add key hit_by_standing (standing, list);
