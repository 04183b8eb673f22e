-- Offers the JSON door to a database: psql --set library=/folder/ward_postgresql.so --file functions.sql
CREATE FUNCTION ward_outcome(assessment text, as_of text) RETURNS text
  AS :'library', 'ward_outcome' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 10000;
CREATE FUNCTION ward_judge(request text) RETURNS text
  AS :'library', 'ward_judge' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 10000;
CREATE FUNCTION ward_report(request text) RETURNS text
  AS :'library', 'ward_report' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 10000;
