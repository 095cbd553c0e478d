-- The unique constraint on (tenant, code) serves the listing by code as well.
drop index risk_code;
