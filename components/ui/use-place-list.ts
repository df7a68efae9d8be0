import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { type OfferedGroup, type OfferedOption, offeredFor, withReading } from '@/lib/place/offered'
import { useNames, useReading } from './place-names'
import { type ChosenField, useChoosing } from './use-choosing'
import { hasFocus, useFieldEvents } from './use-field-events'

export interface PlaceField extends ChosenField {
  /** Whether the field was clicked before the list came: a click opens it. */
  readonly isClicked: boolean
  readonly version: string
}

export interface PlaceList {
  /** What is shown; nothing while the list is closed. */
  readonly groups: readonly OfferedGroup[]
  /** The id of the place that Enter takes. */
  readonly active: string | null
  readonly pick: (option: OfferedOption) => void
  /** How many there are, for those who do not see them, once what is typed has been read. */
  readonly count: string
  /** That a text names no place, or one abroad. */
  readonly lack: string
}

/** The list of a field for a place: opened, moved in and closed by what happens in the field. */
export function usePlaceList({ field, isClicked, version, text: rest, choice }: PlaceField): PlaceList {
  const [typed, setTyped] = useState(() => typedIn(field, rest))
  const [isOpen, setOpen] = useState(() => hasFocus(field.current) && (isClicked || typed !== null))
  const [moved, move] = useState<string | null>(null)
  const names = useNames(version)
  const { pick, commit, restore } = useChoosing({ field, text: rest, choice }, names, () => {
    setOpen(false)
    setTyped(null)
    move(null)
  })
  const reading = useReading(isOpen ? typed : null)
  const groups = useMemo(() => {
    const offered = names && isOpen ? offeredFor(typed ?? '', names) : []
    return reading ? withReading(offered, reading) : offered
  }, [names, isOpen, typed, reading])
  const options = groups.flatMap(({ places }) => places)
  // What is certain is what Enter takes; what someone has gone to stays theirs, wherever in the list it comes to stand.
  const certain = reading?.certain ? options[0] : undefined
  const active = options.find(({ id }) => id === moved) ?? certain
  const open = () => {
    setOpen(true)
    move(null)
  }
  const input = (text: string) => {
    setTyped(text)
    open()
  }
  useMissed(field, rest, { input, blur: isOpen ? commit : () => {} })
  useFieldEvents(field, {
    input,
    click: () => setOpen(true),
    blur: commit,
    step: (by) => (options.length === 0 ? open() : move(stepped(options, active, by, certain)?.id ?? null)),
    toggle: (isDown) => (isDown ? open() : setOpen(false)),
    caret: () => move(null),
    tab: () => (active ? pick(active) : undefined),
    enter: (text) => {
      if (active) pick(active)
      else commit(text)
      return active !== undefined || choice !== undefined
    },
    escape: () => restore(isOpen),
  })
  return {
    groups,
    active: active?.id ?? null,
    pick,
    count: isOpen && (typed === null || reading) ? countOf(options.length) : '',
    lack: isOpen && reading ? lackOf(reading.foreign, options.length) : '',
  }
}

/** What was typed before the list came; null where nothing was, or where the field has been left since. */
function typedIn(field: PlaceField['field'], rest: string): string | null {
  const there = field.current?.value ?? rest
  return there === rest || !hasFocus(field.current) ? null : there
}

interface Missed {
  readonly input: (text: string) => void
  readonly blur: (text: string) => void
}

/** Hears once what was typed, or that the field was left, between the first drawing of the list and its listening, which no event tells. */
function useMissed(field: PlaceField['field'], rest: string, { input, blur }: Missed): void {
  const onListening = useEffectEvent(() => {
    if (!hasFocus(field.current)) return blur(field.current?.value ?? rest)
    const typed = typedIn(field, rest)
    if (typed !== null) input(typed)
  })
  useEffect(() => onListening(), [])
}

/** The option after or before the active one. Past either end no option is active, or where one is certain the other end. */
function stepped(
  options: readonly OfferedOption[],
  active: OfferedOption | undefined,
  by: 1 | -1,
  certain: OfferedOption | undefined,
): OfferedOption | undefined {
  const end = by > 0 ? options[0] : options.at(-1)
  if (active === undefined) return end
  return options[options.indexOf(active) + by] ?? (certain ? end : undefined)
}

function countOf(count: number): string {
  if (count === 0) return ''
  return count === 1 ? '1 place' : `${count} places`
}

function lackOf(foreign: string | undefined, count: number): string {
  if (foreign !== undefined) return `No pay data for ${foreign}.`
  return count === 0 ? 'No place found' : ''
}
