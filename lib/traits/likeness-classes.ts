/** The classes by which a likeness is shaded, wherever it is. */
import { type Interval, middleOf } from '@/lib/value/interval'

/** The five classes of likeness, the least first: the least whole percent of each, and how its range is written. */
export const likenessClasses = [
  { least: 0, step: 'seq-1', words: 'to 29' },
  { least: 30, step: 'seq-2', words: '30–39' },
  { least: 40, step: 'seq-3', words: '40–49' },
  { least: 50, step: 'seq-4', words: '50–59' },
  { least: 60, step: 'seq-5', words: '60+' },
] as const

export type LikenessStep = (typeof likenessClasses)[number]['step']

/** The class of a pair, by the middle of its interval of shares, 0–1, as a whole percent. */
export function likenessStep(alike: Interval): LikenessStep {
  const percent = Math.round(middleOf(alike) * 100)
  return likenessClasses.findLast(({ least }) => percent >= least)?.step ?? 'seq-1'
}
