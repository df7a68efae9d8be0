-- One row an observation as it was read: a filing, or an advertised range. Cells are made from these by cells.sql.
create table classified (
  source text not null,
  role text not null,
  level text not null,
  place text not null,
  year integer not null,
  employer text,          -- in one spelling; null where the source names none
  subject text not null,  -- whatever else tells two observations apart
  cents bigint not null,  -- a year
  at_minimum bigint       -- 1 where the pay stands at the least that the law allows, 0 above it; null where the source does not say
)
