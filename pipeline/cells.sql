-- Classified rows to cells and to marginals, which are what does not add up from cells: distinct employers, and the
-- observations of the largest. Only counts, so parts computed apart add up; and only what every SQL engine has
-- (no grouping sets, no dialect), so that a distributed one can run it as it stands.
with observations as (
  -- Repeats are merged: rows equal in everything are one observation.
  select source, role, level, place, year, employer, subject, cents, count(*) as filed
  from classified
  group by source, role, level, place, year, employer, subject, cents
),
rounded as (
  -- Three significant digits, halves up.
  select source, role, level, place, year, filed,
    case
      when cents < 1000000 then floor((cents + 500) / 1000.0) * 10
      when cents < 10000000 then floor((cents + 5000) / 10000.0) * 100
      when cents < 100000000 then floor((cents + 50000) / 100000.0) * 1000
      else floor((cents + 500000) / 1000000.0) * 10000
    end as usd
  from observations
),
cells as (
  select source, role, level, place, year, usd, count(*) as n, sum(filed) as filed
  from rounded
  group by source, role, level, place, year, usd
),
by_employer as (
  select source, role, level, place, year, employer, count(*) as n, sum(filed) as filed
  from observations
  group by source, role, level, place, year, employer
),
selections as (
  select 0 as every_level, 0 as every_place, 0 as every_year
  union all select 0, 0, 1
  union all select 0, 1, 0
  union all select 0, 1, 1
  union all select 1, 0, 0
  union all select 1, 0, 1
  union all select 1, 1, 0
  union all select 1, 1, 1
),
selected as (
  select source, role,
    case when every_level = 1 then 'all' else level end as level,
    case when every_place = 1 then 'US' else place end as place,
    case when every_year = 1 then 0 else year end as year,
    employer, n, filed
  from by_employer cross join selections
  where every_place = 0 or place <> 'US'
),
employers as (
  select source, role, level, place, year, employer, sum(n) as n, sum(filed) as filed
  from selected
  group by source, role, level, place, year, employer
),
marginals as (
  select source, role, level, place, year, sum(n) as n, sum(filed) as filed, count(employer) as employers,
    max(case when employer is null then null else n end) as largest
  from employers
  group by source, role, level, place, year
)
select 'cell' as kind, source, role, level, place, year, cast(usd as bigint) as usd, cast(n as bigint) as n,
  cast(filed as bigint) as filed, cast(null as bigint) as employers, cast(null as bigint) as largest
from cells
union all
select 'marginal', source, role, level, place, year, cast(null as bigint), cast(n as bigint), cast(filed as bigint),
  cast(employers as bigint), cast(largest as bigint)
from marginals
