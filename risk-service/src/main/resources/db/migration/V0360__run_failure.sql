-- A failed run says where and what the fault is, a portfolio which analyses it came from.
alter table simulation_run alter column failure type jsonb
    using case when failure is null then null else jsonb_build_object('type', failure) end;
alter table simulation_run add column sources jsonb;

-- How many runs of a tenant are in hand, or were answered of late: whose turn it is.
create index simulation_run_turn on simulation_run (tenant, ended_at) where attempts > 0;
