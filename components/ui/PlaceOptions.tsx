import type { OfferedGroup, OfferedOption } from '@/lib/place/offered'

interface PlaceOptionsProps {
  readonly id: string
  readonly groups: readonly OfferedGroup[]
  /** The place of the active option among all of them. */
  readonly active: number | null
  readonly pick: (option: OfferedOption) => void
}

/** The options of a field for a place, in their groups. The focus stays in the field, so none takes it. */
export function PlaceOptions({ id, groups, active, pick }: PlaceOptionsProps) {
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { places }) => sum + places.length, 0))
  return (
    <div id={id} role="listbox" aria-label="Places">
      {groups.map(({ label, places }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
        <div key={label} role="group" aria-label={label}>
          <p aria-hidden="true">{label}</p>
          {places.map((option, place) => {
            const at = (starts[group] ?? 0) + place
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which takes the active option
              <div
                key={option.id}
                id={`${id}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => pick(option)}
              >
                {option.name}
                {option.note === '' ? null : <small> {option.note}</small>}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
