/** What people say they earn, by role, years of coding and country, as percentiles: the survey's license asks for a notice, and no answer of it is passed on. */
import { z } from 'zod'
import { kebab } from '@/data/schema/atoms'
import { type CellFile, type Marginal, type TitleLevel, titleLevelSchema } from '@/data/schema/market'
import type { Published } from '@/data/schema/published'
import { cellsFrom, percentileOf } from '@/lib/evidence/cells'
import { medianInterval } from '@/lib/evidence/median-interval'
import { showsOf } from '@/lib/evidence/suppression'
import { valueOrNull } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import { grouped } from '@/lib/value/grouped'
import { ladderLevels } from '@/lib/value/levels'
import { eachPercentile, percentileShares } from '@/lib/value/percentiles'
import { inOrder } from '../cells'
import type { RawFile } from '../raw-files'
import { csvRows, type Entry } from '../records'
import { referenceMonth } from '../reference-months'
import answers from './answers.json'
import { countryCodes } from './countries'

/** METHODS 16: another country is a place of a role from so many people of it on. */
const leastAbroad = 30

const span = z.tuple([z.number().int().min(0), z.number().int()])
/** How the survey's answers are read: role, years of coding and country. */
const reading = z
  .strictObject({
    roles: z.record(z.string(), kebab),
    years: z.record(titleLevelSchema.exclude(['unstated']), span),
    countries: z.record(z.string(), z.string().regex(/^[A-Z]{2}$/)),
  })
  .parse(answers)
const codes = countryCodes(reading.countries)

const columns = ['country', 'role', 'years_coding', 'usd_total'] as const
type Row = Entry<(typeof columns)[number]>

interface Answer {
  readonly role: string
  readonly level: TitleLevel
  readonly place: string
  readonly usd: number
}

/** Reads a file; each answer is counted as kept, or dropped for one reason. */
export async function readSurvey(file: RawFile): Promise<CellFile> {
  const read: Answer[] = []
  for await (const row of csvRows(file, { required: columns })) {
    const found = answerIn(row)
    if (typeof found === 'string') file.tally.drop(found)
    else read.push(found)
  }
  const byPlace = [...grouped(read, ({ role, place }) => `${role} ${place}`).values()]
  const kept = byPlace.filter((all) => all[0].place === country || all.length >= leastAbroad)
  const people = kept.reduce((sum, all) => sum + all.length, 0)
  file.tally.keep(people)
  file.tally.drop(`in a country of fewer than ${leastAbroad} people of the role`, read.length - people)
  const year = Number(file.said[0])
  return {
    source: file.source,
    years: [{ year, referenceMonth: referenceMonth(file.source, year) }],
    cells: [],
    marginals: kept.flatMap((all) => marginalsOf(all, year)).sort(inOrder),
  }
}

/** One person's answer, or why it is dropped. */
function answerIn(row: Row): Answer | string {
  const [usd, level] = [row.number('usd_total'), levelOf(row)]
  if (!(usd > 0)) throw row.wrong('usd_total', 'an amount above zero')
  const [role, place] = [reading.roles[row.text('role')], codes.get(row.text('country'))]
  if (role === undefined) return 'of a role that is none of ours'
  return place === undefined ? 'in no country that we can name' : { role, level, place, usd }
}

function levelOf(row: Row): TitleLevel {
  const years = row.amount('years_coding')
  if (years === undefined) return 'unstated'
  const level = ladderLevels.find((each) => years >= reading.years[each][0] && years <= reading.years[each][1])
  if (level === undefined) throw row.wrong('years_coding', 'whole years from 0 to 100')
  return level
}

/** All of a role in one country, by years of coding and together. */
function marginalsOf(all: readonly [Answer, ...Answer[]], year: number): Marginal[] {
  const [{ role, place }] = all
  const byLevel = (['all', ...titleLevelSchema.options] as const).map((level) => ({
    level,
    people: level === 'all' ? all : all.filter((each) => each.level === level),
  }))
  const told = byLevel.filter(({ people }) => people.length > 0)
  return told.map(({ level, people }) => ({
    role,
    level,
    place,
    year,
    n: people.length,
    rows: people.length,
    employers: null,
    largest: null,
    published: publishedOf(people.map(({ usd }) => usd)),
  }))
}

/** The percentiles that so many people carry, from amounts at three significant digits as all cells have them. */
function publishedOf(wages: readonly number[]): Published {
  const [cells, shows] = [cellsFrom(wages), showsOf({ n: wages.length, employers: null })]
  const at = (p: number, isShown: boolean) => (isShown ? Math.round(percentileOf(cells, p)) : null)
  const interval = shows === 'none' ? null : valueOrNull(medianInterval(cells))
  return {
    ...eachPercentile((name) =>
      at(percentileShares[name], name === 'p10' || name === 'p90' ? shows === 'all' : shows !== 'none'),
    ),
    median95: interval && [interval.min, interval.max],
  }
}
