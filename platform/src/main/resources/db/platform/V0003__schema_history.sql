-- A replica that may not migrate looks here whether somebody has.
grant select on "${flyway:defaultSchema}"."${flyway:table}" to ${app};
