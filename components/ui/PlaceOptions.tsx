import type { OfferedGroup, OfferedOption } from '@/lib/place/offered'

interface PlaceOptionsProps {
  readonly id: string
  readonly groups: readonly OfferedGroup[]
  /** The id of the active place. */
  readonly active: string | null
  readonly pick: (option: OfferedOption) => void
}

/** The options of a field for a place, in their groups. The focus stays in the field, so neither they nor what scrolls them takes it. */
export function PlaceOptions({ id, groups, active, pick }: PlaceOptionsProps) {
  return (
    <div id={id} role="listbox" aria-label="Places" tabIndex={-1}>
      {groups.map(({ label, places }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
        <div key={label} role="group" aria-label={label}>
          <p aria-hidden="true">{label}</p>
          {places.map((option) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which takes the active option
            <div
              key={option.id}
              id={optionId(id, option.id)}
              role="option"
              tabIndex={-1}
              aria-selected={option.id === active}
              onClick={() => pick(option)}
            >
              {option.name}
              {option.note === '' ? null : <small> {option.note}</small>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** The id of an option in the page, by its list and its place: the same wherever in the list it comes to stand. */
export function optionId(list: string, place: string): string {
  return `${list}-${place}`
}
