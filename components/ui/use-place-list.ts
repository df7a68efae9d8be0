import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { type OfferedGroup, type OfferedOption, offeredFor, placeNameIn, withReading } from '@/lib/place/offered'
import { fetchReading, type PlaceChoice, useNames, useReading } from './place-names'
import { useFieldEvents } from './use-field-events'

export interface PlaceField {
  readonly field: RefObject<HTMLInputElement | null>
  /** How often the field was clicked: a click opens the list. */
  readonly clicks: number
  readonly version: string
  /** What the field holds while nobody types; what was typed before the list came is something else. */
  readonly text: string
  readonly choice: PlaceChoice | undefined
}

export interface PlaceList {
  /** What is shown; nothing while the list is closed. */
  readonly groups: readonly OfferedGroup[]
  /** The place of the option that Enter takes among all of them. */
  readonly active: number | null
  readonly pick: (option: OfferedOption) => void
  /** How many there are, for those who do not see them. */
  readonly said: string
  /** A place abroad that the text means. */
  readonly foreign: string | undefined
}

/** The list of a field for a place: opened, moved in and closed by what happens in the field. */
export function usePlaceList({ field, clicks, version, text: rest, choice }: PlaceField): PlaceList {
  const there = field.current?.value ?? rest
  const [typed, setTyped] = useState<string | null>(there === rest ? null : there)
  const [isOpen, setOpen] = useState(typed !== null)
  const [moved, move] = useState<number | null>(null)
  const { pick, commit, before } = useChoosing({ field, version, text: rest, choice }, () => {
    setOpen(false)
    setTyped(null)
    move(null)
  })
  const reading = useReading(isOpen ? typed : null)
  const names = useNames(version)
  const groups = useMemo(() => {
    const offered = names && isOpen ? offeredFor(typed ?? '', names) : []
    return reading ? withReading(offered, reading) : offered
  }, [names, isOpen, typed, reading])
  const options = groups.flatMap(({ places }) => places)
  // What is certain is what Enter takes.
  const active = moved ?? (reading?.certain ? 0 : null)
  const open = () => {
    setOpen(true)
    move(null)
  }
  useFieldEvents(field, {
    input: (text) => {
      setTyped(text)
      open()
    },
    focus: before.keep,
    blur: commit,
    step: (by) => {
      if (options.length === 0) return open()
      const next = active === null ? (by > 0 ? 0 : options.length - 1) : active + by
      move(next < 0 || next >= options.length ? null : next)
    },
    enter: (text) => {
      const option = active === null ? undefined : options[active]
      if (option) pick(option)
      else commit(text)
      return option !== undefined || choice !== undefined
    },
    escape: () => before.restore(isOpen),
  })
  useEffect(() => {
    if (clicks > 0 && document.activeElement === field.current) setOpen(true)
  }, [clicks, field])
  return { groups, active, pick, said: saidOf(isOpen, options.length, reading !== null), foreign: reading?.foreign }
}

function saidOf(isOpen: boolean, count: number, isRead: boolean): string {
  if (!isOpen) return ''
  if (count > 0) return count === 1 ? '1 place' : `${count} places`
  return isRead ? 'No place found' : ''
}

/** What the field is given back, chosen or left with; each closes the list. */
function useChoosing({ field, version, text: rest, choice }: Omit<PlaceField, 'clicks'>, close: () => void) {
  const kept = useRef(rest)
  const names = useNames(version)
  const show = ({ id, name }: Pick<OfferedOption, 'id' | 'name'>) => {
    const said = (names && placeNameIn(names, id)) ?? name
    kept.current = said
    if (field.current) field.current.value = said
  }
  return {
    before: {
      keep: (text: string) => {
        kept.current = text
      },
      restore: (isOpen: boolean): boolean => {
        if (field.current === null || (!isOpen && field.current.value === kept.current)) return false
        field.current.value = kept.current
        close()
        return true
      },
    },
    pick: (option: OfferedOption) => {
      close()
      show(option)
      if (choice) choice.choose(option.id)
      else field.current?.dispatchEvent(new Event('change', { bubbles: true }))
    },
    commit: (text: string) => {
      close()
      if (choice === undefined || text.trim() === '' || text === kept.current) return
      kept.current = text
      fetchReading(text).then(
        ({ certain, places: [meant] }) => {
          if (!certain || meant === undefined) return choice.ask(text)
          // Who still stands in the field sees what was taken.
          if (field.current?.value === text) show(meant)
          choice.choose(meant.id)
        },
        () => choice.ask(text),
      )
    },
  }
}
