-- What is to be retained is as it was judged: a decision made before the risk was described as another one falls.
update risk r set decision = null, next_act = 'EVALUATE', next_due = now() + interval '14 days', version = r.version + 1
from evaluation e
where e.id = r.evaluation and r.stage = 'EVALUATED' and r.decision = 'RETAIN' and exists (
    select from trail_entry t, unnest(array['threat', 'vulnerability', 'affectedServiceLevel', 'event', 'consequence',
                                            'category', 'edition', 'items']) part
    where t.tenant = r.tenant and t.about = r.id and t.act = 'CHANGE' and t.at > e.at
      and t.before #> array['thing', part] is distinct from t.after #> array['thing', part]);

-- Finds the few that wait to be retained when an item of theirs fails.
create index risk_to_retain on risk (tenant, id) where stage = 'EVALUATED' and decision = 'RETAIN';
