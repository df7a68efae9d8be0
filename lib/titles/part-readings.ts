/** What the parts of one title name, each read when it is first asked for. */
import type { TitleRule } from '@/data/schema/role'
import type { RoleNames } from './names'
import { type PartReading, partReading } from './part-reading'
import type { TitlePart } from './parts'
import { Topic } from './vocabulary'

/** The rule that a title names, or "none", and the places of the words that decided, in the order of the title. */
export interface RoleReading {
  readonly rule: TitleRule | 'none'
  readonly at: readonly number[]
  /** The rule that a bare title of the trade most likely names; it names none for sure. */
  readonly assumed?: TitleRule
  /** The places of the parts that decided, among the parts. */
  readonly parts: readonly number[]
}

/** Words that are an engineer of their speciality by themselves. */
const jobWords = new Set(['sre', 'dba', 'sdet'])

/** The parts of one title with what they name, of roles with these names; `soc` is an occupation code, or empty. */
export class PartReadings {
  private readonly readings: (PartReading | undefined)[] = []
  /** What the words of all parts may say, as bits of `Topic`. */
  readonly around: number

  constructor(
    readonly parts: readonly TitlePart[],
    readonly soc: string,
    readonly names: RoleNames,
  ) {
    let around = 0
    for (const { words } of parts) for (const { topics } of words) around |= topics
    this.around = around
  }

  part(index: number): TitlePart {
    return this.parts[index] as TitlePart
  }

  at(index: number): PartReading {
    const reading = this.readings[index] ?? partReading(this.part(index), this.soc, this.around, this.names)
    this.readings[index] = reading
    return reading
  }

  /** The places of the other parts than the one at `index`, in order. */
  others(index: number): number[] {
    return this.parts.flatMap((_, other) => (other === index ? [] : [other]))
  }

  /** The reading of the title by its part at `index`, and by the one at `other` where that decided with it. */
  by(index: number, rule: TitleRule | 'none', other = index): RoleReading {
    const at = this.placesOf(index, false)
    if (other === index) return { rule, at, parts: [index] }
    const both = [...at, ...this.placesOf(other, true)].sort((a, b) => a - b)
    return { rule, at: both, parts: [Math.min(index, other), Math.max(index, other)] }
  }

  /** The places in the title of the words that decided in a part; of all its words where none did and `orAll`. */
  private placesOf(index: number, orAll: boolean): readonly number[] {
    const part = this.part(index)
    const said = this.at(index).at
    return said.length === 0 && orAll ? part.at : said.map((word) => part.at[word] as number)
  }

  /** The rule of a part that is nothing but a speciality ("backend", "data engineering"), or the job of one. */
  bareRule(index: number): TitleRule | undefined {
    const { words, name } = this.part(index)
    const bare = this.names.bare.get(name)
    if (bare !== undefined || name === '') return bare
    const { kind, rule, isField } = this.at(index)
    const last = words.at(-1)
    const isJob = ((last?.topics ?? 0) & (Topic.engineer | Topic.developer)) !== 0 || jobWords.has(last?.text ?? '')
    return kind === 'role' && isField !== true && isJob ? rule : undefined
  }
}
