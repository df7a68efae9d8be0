/** Runs the command against a server on this machine, with a clock that a test holds. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Manners } from '@/pipeline/boards/asker'
import { runPostings, tableName } from '@/pipeline/boards/postings'
import { type PostedRow, postedRows } from '@/pipeline/posted/files'
import { Tally } from '@/pipeline/tally'
import { collected } from '../../collected'
import { heard } from '../raw-directory'

/** A directory, a clock at noon of a day of its own, and the waits that were asked of it. */
export class Bench {
  readonly directory = mkdtempSync(join(tmpdir(), 'rolescope-boards-'))
  readonly waits: number[] = []
  now = Date.parse('2026-11-30T12:00:00Z')
  private readonly said = heard()

  get table(): string {
    return join(this.directory, tableName)
  }

  get text(): string {
    return readFileSync(this.table, 'utf8')
  }

  /** Writes the list of boards, each as "system,board". */
  list(...boards: readonly string[]): string {
    const path = join(this.directory, 'boards.csv')
    writeFileSync(
      path,
      `${['system,board,employer', ...boards.map((each) => (each.split(',').length < 3 ? `${each},` : each))].join('\n')}\n`,
    )
    return path
  }

  /** Runs the command; returns its exit code and what it printed. */
  async run(address: string, boards: string, manners: Partial<Manners> = {}, ...more: readonly string[]) {
    this.said.length = 0
    const world = {
      now: () => this.now,
      sleep: async (milliseconds: number) => {
        this.waits.push(milliseconds)
        this.now += milliseconds
      },
      fetch,
    }
    const places = ['--greenhouse', address, '--lever', address, '--ashby', address]
    const code = await runPostings(['--boards', boards, '--out', this.directory, ...places, ...more], world, manners)
    return { code, text: this.said.join('\n') }
  }

  /** The rows of the table, as `npm run market` reads them. */
  rows(): Promise<PostedRow[]> {
    const file = { path: this.table, name: tableName, source: 'postings', said: [], tally: new Tally() }
    return collected(postedRows(file))
  }

  close(): void {
    rmSync(this.directory, { recursive: true })
  }
}
