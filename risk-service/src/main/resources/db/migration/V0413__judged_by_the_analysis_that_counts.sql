-- A decision does not outlive the analysis it was made by, also where the acceptance holds on: it is not extended by it.
update risk r set decision = null, version = r.version + 1 from evaluation e
where e.id = r.evaluation and r.stage = 'ACCEPTED' and r.decision is not null and r.analysis <> e.analysis_id;
