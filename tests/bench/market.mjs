/** The count of pipeline/cells.sql over generated rows: wall time and peak memory, each size in a process of its own. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { withModule } from '../../scripts/typescript.mjs'

const sizes = [100_000, 1_000_000, 10_000_000]
const [size] = process.argv.slice(2).map(Number)
if (size) await measure(size)
else
  for (const each of sizes)
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(each)], { stdio: 'inherit' })

async function measure(rows) {
  await withModule('/pipeline/cells.ts', async ({ cellsSql, classifiedSql }) =>
    withModule('/pipeline/store.ts', async ({ openStore }) => {
      const store = await openStore()
      await store.run(classifiedSql())
      await store.run(generated(rows))
      const start = performance.now()
      const counted = await store.rows(cellsSql())
      const seconds = ((performance.now() - start) / 1000).toFixed(2)
      const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
      console.log(
        `${rows.toLocaleString('en-US')} rows: ${seconds} s, peak ${megabytes} MB, ${counted.length.toLocaleString('en-US')} counts`,
      )
      store.close()
    }),
  )
}

/**
 * Rows shaped as the filings are: few roles, levels, states and employers have most of them, an employer files mostly in one
 * state, a third of the wages are multiples of $5,000, a fifth of the rows repeat another.
 */
function generated(rows) {
  // A share from 0 to 1 by row and column, then 0 … below − 1, low numbers the more often the higher `skew` is.
  const share = (salt) => `(hash(i, ${salt}) % 1000000 / 1000000.0)`
  const drawn = (salt, below, skew) => `cast(floor(${below} * pow(${share(salt)}, ${skew})) as integer)`
  const employer = drawn(5, 40_000, 3)
  return `insert into classified
    select 'filings', 'role-' || ${drawn(1, 13, 3)}, 'level-' || ${drawn(2, 5, 2)},
      'US-' || case when ${drawn(3, 4, 1)} > 0 then ${employer} % 50 else ${drawn(4, 50, 2)} end, 2024,
      'EMPLOYER NUMBER ' || ${employer}, 'SOFTWARE ENGINEER ' || ${drawn(6, 2_000, 3)} || ' / 15-1252',
      case when ${drawn(7, 3, 1)} = 0 then (12 + ${drawn(8, 40, 2)}) * 500000 else 6000000 + ${drawn(9, 20_000_000, 2)} end
    from (select case when n % 5 = 0 then n - 1 else n end as i from range(1, ${rows + 1}) as generated(n))`
}
