/**
 * Counts the same rows in DuckDB and in PostgreSQL, and says whether the results are the same bytes:
 * node tests/bench/market-postgres.mjs RAW_DIRECTORY postgres://user@host/empty_database (needs psql)
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [raw, url] = process.argv.slice(2)
const directory = mkdtempSync(join(tmpdir(), 'market-postgres-'))
const [here, there, rows] = ['here', 'there', 'rows.csv'].map((name) => join(directory, name))
const psql = (...args) => execFileSync('psql', [url, '-q', '-v', 'ON_ERROR_STOP=1', ...args], { stdio: 'inherit' })
const market = (...args) =>
  execFileSync(process.execPath, ['scripts/market.mjs', '--raw', raw, '--version', '2026.01.01', ...args])

try {
  market('--out', here, '--classified', rows)
  psql('-f', 'pipeline/classified.sql')
  psql('-c', `\\copy classified from '${rows}' csv header`)
  market('--out', there, '--from', url)
  const differing = readdirSync(here).filter(
    (name) => !readFileSync(join(here, name)).equals(readFileSync(join(there, name))),
  )
  console.log(differing.length === 0 ? 'identical' : `different: ${differing.join(', ')}`)
  process.exitCode = differing.length === 0 ? 0 : 1
} finally {
  rmSync(directory, { recursive: true })
}
