/** The cost of labor by role and state as it travels to the browser: whole thousandths, and each name once. */
import type { MapLabor, SalariesData } from '@/lib/salaries/data'

/** A state and its figures: state, areas, middle, lowest name and ratio, highest name and ratio; names by their place in `words`. */
type PackedState = readonly [number, number, number, number, number, number, number]

export interface PackedLabor {
  readonly words: readonly string[]
  readonly roles: Readonly<Record<string, readonly PackedState[]>>
}

/** Packs ratios of at most three decimals; further ones are lost. */
export function packLabor(labor: SalariesData['labour']): PackedLabor {
  const words: string[] = []
  const places = new Map<string, number>()
  const word = (text: string) => {
    const place = places.get(text) ?? words.push(text) - 1
    places.set(text, place)
    return place
  }
  const whole = (ratio: number) => Math.round(ratio * 1000)
  const packed = ({ state, areas, middle, lowest, highest }: MapLabor): PackedState => [
    word(state),
    areas,
    whole(middle),
    word(lowest.name),
    whole(lowest.ratio),
    word(highest.name),
    whole(highest.ratio),
  ]
  const roles = Object.fromEntries(Object.entries(labor).map(([role, states]) => [role, states.map(packed)]))
  return { words, roles }
}

/** The figures that were packed. */
export function unpackLabor({ words, roles }: PackedLabor): SalariesData['labour'] {
  const word = (place: number) => words[place] as string
  const unpacked = ([state, areas, middle, low, lowRatio, high, highRatio]: PackedState): MapLabor => ({
    state: word(state),
    areas,
    middle: middle / 1000,
    lowest: { name: word(low), ratio: lowRatio / 1000 },
    highest: { name: word(high), ratio: highRatio / 1000 },
  })
  return Object.fromEntries(Object.entries(roles).map(([role, states]) => [role, states.map(unpacked)]))
}
