import { type RefObject, useEffect, useRef } from 'react'
import { type OfferedOption, type OfferedPlaces, placeNameIn } from '@/lib/place/offered'
import { fetchReading, type PlaceChoice } from './place-names'

export interface ChosenField {
  readonly field: RefObject<HTMLInputElement | null>
  /** What the field holds while nobody types; what was typed before the list came is something else. */
  readonly text: string
  readonly choice: PlaceChoice | undefined
}

/** What the field is given back, chosen or left with; each closes the list. */
export function useChoosing(
  { field, text: rest, choice }: ChosenField,
  names: OfferedPlaces | null,
  close: () => void,
) {
  const kept = useRef(rest)
  useEffect(() => {
    kept.current = rest
  }, [rest])
  // What is asked about is dropped for what is chosen later, and where the field is gone.
  const asking = useRef(new AbortController())
  useEffect(() => () => asking.current.abort(), [])
  const show = ({ id, name }: Pick<OfferedOption, 'id' | 'name'>) => {
    const said = (names && placeNameIn(names, id)) ?? name
    kept.current = said
    if (field.current) field.current.value = said
  }
  const giveBack = () => {
    if (field.current) field.current.value = kept.current
  }
  return {
    restore: (isOpen: boolean): boolean => {
      if (!isOpen && field.current?.value === kept.current) return false
      giveBack()
      close()
      return true
    },
    pick: (option: OfferedOption) => {
      asking.current.abort()
      close()
      show(option)
      if (choice) choice.choose(option.id)
      else field.current?.dispatchEvent(new Event('change', { bubbles: true }))
    },
    commit: (text: string) => {
      close()
      if (choice === undefined || text === kept.current) return
      if (text.trim() === '') return giveBack()
      kept.current = text
      asking.current.abort()
      asking.current = new AbortController()
      const { signal } = asking.current
      fetchReading(text, signal).then(
        ({ certain, places: [meant] }) => {
          if (signal.aborted) return
          if (!certain || meant === undefined) return choice.ask(text)
          // Who still stands in the field sees what was taken.
          if (field.current?.value === text) show(meant)
          choice.choose(meant.id)
        },
        () => signal.aborted || choice.ask(text),
      )
    },
  }
}
