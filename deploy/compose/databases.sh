#!/usr/bin/env bash
# When PostgreSQL starts for the first time: for each service a database, the role that owns and migrates it, and the role
# that works in it and owns nothing. The same as deploy/local makes (Databases.java).
set -euo pipefail

as_superuser() {
  psql --quiet --no-psqlrc --set=ON_ERROR_STOP=1 --username=postgres "$@"
}

role() {
  as_superuser --set=role="$1" --set=password="$2" <<'SQL'
create role :"role" login nosuperuser nobypassrls nocreatedb nocreaterole password :'password';
SQL
}

database() {
  as_superuser --set=name="$1" --set=owner="$2" <<'SQL'
create database :"name" owner :"owner";
revoke all on database :"name" from public;
SQL
}

service() {
  role "$1_owner" "$2"
  role "$1_app" "$3"
  database "$1" "$1_owner"
  as_superuser --dbname="$1" --set=name="$1" --set=app="$1_app" <<'SQL'
grant connect on database :"name" to :"app";
revoke all on schema public from public;
grant usage on schema public to :"app";
SQL
}

service catalog "$CATALOG_OWNER_PASSWORD" "$CATALOG_APP_PASSWORD"
service assessment "$ASSESSMENT_OWNER_PASSWORD" "$ASSESSMENT_APP_PASSWORD"
service risk "$RISK_OWNER_PASSWORD" "$RISK_APP_PASSWORD"
role keycloak "$KEYCLOAK_DATABASE_PASSWORD"
database keycloak keycloak
