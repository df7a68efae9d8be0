-- Classified rows to cells and to marginals, which are what does not add up from cells: distinct employers, and the
-- observations of the largest. Only counts, so parts computed apart add up; and only what every SQL engine has
-- (no grouping sets, no dialect), so that a distributed one can run it as it stands.
with observations as (
  -- Repeats are merged: rows equal in everything are one observation.
  select source, role, level, place, year, employer, subject, cents, count(*) as filed,
    count(at_minimum) as judged, sum(at_minimum) as held
  from classified
  group by source, role, level, place, year, employer, subject, cents
),
weighed as (
  -- One that stands above the legal minimum in any of its rows is above it.
  select source, role, level, place, year, employer, cents, filed, judged, held,
    case when held is null then null when held < judged then 1 else 0 end as above
  from observations
),
rounded as (
  -- Three significant digits, halves up.
  select source, role, level, place, year, filed, above,
    case
      when cents < 1000000 then floor((cents + 500) / 1000.0) * 10
      when cents < 10000000 then floor((cents + 5000) / 10000.0) * 100
      when cents < 100000000 then floor((cents + 50000) / 100000.0) * 1000
      else floor((cents + 500000) / 1000000.0) * 10000
    end as usd
  from weighed
),
cells as (
  select source, role, level, place, year, usd, count(*) as n, sum(filed) as filed, sum(above) as above
  from rounded
  group by source, role, level, place, year, usd
),
by_employer as (
  select source, role, level, place, year, employer, count(*) as n, sum(filed) as filed,
    sum(judged) as judged, sum(held) as held, sum(above) as above
  from weighed
  group by source, role, level, place, year, employer
),
-- Each step adds the selections that take one thing together: all levels, the whole country, all years (0). Where a source
-- has rows of the country itself, its other places overlap and are not added up.
with_levels as (
  select source, role, level, place, year, employer, n, filed, judged, held, above
  from by_employer
  union all
  select source, role, 'all', place, year, employer, sum(n), sum(filed), sum(judged), sum(held), sum(above)
  from by_employer
  group by source, role, place, year, employer
),
with_places as (
  select source, role, level, place, year, employer, n, filed, judged, held, above
  from with_levels
  union all
  select source, role, level, 'US', year, employer, sum(n), sum(filed), sum(judged), sum(held), sum(above)
  from with_levels
  where place <> 'US' and source not in (select source from by_employer where place = 'US')
  group by source, role, level, year, employer
),
of_years as (
  select source
  from by_employer
  group by source
  having min(year) < max(year)
),
with_years as (
  select source, role, level, place, year, employer, n, filed, judged, held, above
  from with_places
  union all
  select source, role, level, place, 0, employer, sum(n), sum(filed), sum(judged), sum(held), sum(above)
  from with_places
  where source in (select source from of_years)
  group by source, role, level, place, employer
),
marginals as (
  select source, role, level, place, year, sum(n) as n, sum(filed) as filed, count(employer) as employers,
    max(case when employer is null then null else n end) as largest,
    sum(judged) as judged, sum(held) as held, sum(above) as above, count(case when above > 0 then employer end) as above_employers
  from with_years
  group by source, role, level, place, year
)
select 'cell' as kind, source, role, level, place, year, cast(usd as bigint) as usd, cast(n as bigint) as n,
  cast(filed as bigint) as filed, cast(null as bigint) as employers, cast(null as bigint) as largest,
  cast(null as bigint) as judged, cast(null as bigint) as held, cast(above as bigint) as above, cast(null as bigint) as above_employers
from cells
union all
select 'marginal', source, role, level, place, year, cast(null as bigint), cast(n as bigint), cast(filed as bigint),
  cast(employers as bigint), cast(largest as bigint),
  cast(judged as bigint), cast(held as bigint), cast(above as bigint), cast(above_employers as bigint)
from marginals
