import { stateNames } from '@/lib/place/states'
import { readTitle, type TitleRoles } from '@/lib/titles/read'
import { employerFamilies, employersOf } from './employers'
import { loadFilings } from './filings-files'
import { leastReason, leastUsd, mostReason, mostUsd } from './pay-bounds'
import type { RawFile } from './raw-files'
import type { Store } from './store'
import { type Tally, untitledReason } from './tally'

/** METHODS, units: 2,080 hours, 52 weeks, 26 times two weeks, 12 months a year. */
const perYear = { hour: 2080, week: 52, 'bi-weekly': 26, month: 12, year: 1 }
/** METHODS 12: pay within half a percent of the prevailing wage stands at the legal minimum. In thousandths of it. */
const minimumReach = 1005

/** Reads the files into `classified`. */
export async function readFilings(store: Store, files: readonly RawFile[], roles: TitleRoles): Promise<void> {
  await store.run(`create table filed (
    file bigint, employer text, title text, soc text, rate double, unit text, state text,
    status text, visa text, hours text, least double, least_unit text)`)
  for (const [index, file] of files.entries()) await loadFilings(store, file, index)
  await classifyTitles(store, roles)
  await classifyEmployers(store)
  await store.run(judged)
  for (const [index, { said, tally }] of files.entries()) {
    await store.run(kept(index, Number(said[0])))
    await count(store, index, tally)
  }
  await store.run('drop table filed; drop table judged; drop table titles; drop table employers')
}

/** Each distinct title and code is read once, however many filings bear it. */
async function classifyTitles(store: Store, roles: TitleRoles): Promise<void> {
  const pairs = await store.rows<{ title: string; soc: string }>(
    'select distinct title, soc from filed where title is not null and soc is not null',
  )
  await store.run('create table titles (title text, soc text, role text, level text)')
  await store.append(
    'titles',
    pairs.map(({ title, soc }) => {
      const { role, level } = readTitle(title, roles, soc)
      return [title, soc, role, level]
    }),
  )
}

async function classifyEmployers(store: Store): Promise<void> {
  const names = await store.rows<{ employer: string }>('select distinct employer from filed where employer is not null')
  const { countedAs } = employersOf(employerFamilies())
  await store.run('create table employers (name text, employer text)')
  await store.append(
    'employers',
    names.map(({ employer }) => [employer, countedAs(employer)]),
  )
}

const factors = Object.entries(perYear)
  .map(([name, times]) => `when '${name}' then ${times}`)
  .join(' ')
/** An amount as cents a year; null where its unit is none that we know. */
const yearly = (amount: string, unit: string) =>
  `cast(round(${amount} * case replace(lower(trim(${unit})), 'biweekly', 'bi-weekly') ${factors} end * 100) as bigint)`
const stateList = Object.keys(stateNames)
  .map((state) => `'${state}'`)
  .join(', ')

const judged = `create table judged as
  with wages as (
    select filed.*, titles.role, titles.level, employers.employer as one_employer,
      ${yearly('rate', 'unit')} as cents, ${yearly('least', 'least_unit')} as least_cents
    from filed
    left join titles on titles.title = filed.title and titles.soc = filed.soc
    left join employers on employers.name = filed.employer
  )
  select *, case
    when lower(status) <> 'certified' then 'not certified'
    when upper(left(visa, 4)) not in ('H-1B', 'E-3', 'E-3 ') then 'of another visa class'
    when upper(left(hours, 1)) <> 'Y' then 'not full-time'
    when title is null then 'without a job title'
    when soc is null then 'without an occupation code'
    when coalesce(one_employer, '') = '' then 'without an employer'
    when rate is null then 'without a wage'
    when cents is null then 'without a unit of pay that we know'
    when cents < ${leastUsd * 100} then '${leastReason}'
    when cents > ${mostUsd * 100} then '${mostReason}'
    when coalesce(upper(state), '') not in (${stateList}) then 'outside the states and territories'
    when role = 'none' then '${untitledReason}'
  end as dropped
  from wages`

const kept = (file: number, year: number) => `insert into classified
  select 'filings', role, level, 'US-' || upper(state), ${year}, one_employer,
    upper(regexp_replace(title, '\\s+', ' ', 'g')) || ' / ' || soc, cents,
    case when least_cents > 0 then case when cents * 1000 <= least_cents * ${minimumReach} then 1 else 0 end end
  from judged where dropped is null and file = ${file}`

async function count(store: Store, file: number, tally: Tally): Promise<void> {
  const counts = await store.rows<{ dropped: string | null; rows: number }>(
    `select dropped, count(*) as rows from judged where file = ${file} group by dropped`,
  )
  for (const { dropped, rows } of counts) dropped === null ? tally.keep(rows) : tally.drop(dropped, rows)
}
