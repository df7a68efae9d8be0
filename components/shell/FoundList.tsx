import { Autocomplete } from '@base-ui/react/autocomplete'
import { allExamples } from '@/lib/search/examples'
import type { Found, FoundGroup, SearchAnswer } from '@/lib/search/found'
import { Icon } from '../ui/Icon'
import { RoleMark } from '../ui/RoleMark'

/** What is found, in groups. */
export function FoundList({ onGo }: { onGo: (href: string) => void }) {
  return (
    <Autocomplete.List className="palette-list">
      {(group: FoundGroup) => <Group key={group.group} group={group} onGo={onGo} />}
    </Autocomplete.List>
  )
}

function Group({ group: { label, items }, onGo }: { group: FoundGroup; onGo: (href: string) => void }) {
  return (
    <Autocomplete.Group items={items}>
      <Autocomplete.GroupLabel className="palette-group">{label}</Autocomplete.GroupLabel>
      <Autocomplete.Collection>
        {(item: Found) => (
          <Autocomplete.Item key={item.href} value={item} className="palette-item" onClick={() => onGo(item.href)}>
            {item.mark ? <RoleMark mark={item.mark} /> : <Icon name="arrow" size={12} />}
            <span>
              {item.label}
              {item.note ? <span className="micro line"> {item.note}</span> : null}
            </span>
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  )
}

interface ReadingProps {
  readonly answer: SearchAnswer
  readonly typed: string
  readonly onExample: (text: string) => void
}

/** How the words were read, and what can be asked where nothing was found or typed. */
export function Reading({ answer: { says, found, isNothing }, typed, onExample }: ReadingProps) {
  return (
    <>
      <Autocomplete.Status className={says === '' ? 'visually-hidden' : 'palette-says'}>{says}</Autocomplete.Status>
      {(isNothing && found.length === 0) || typed.trim() === '' ? (
        <p className="palette-says">
          Try
          {allExamples.map(({ typed: example }) => (
            <button key={example} type="button" className="button button-quiet" onClick={() => onExample(example)}>
              {example}
            </button>
          ))}
        </p>
      ) : null}
    </>
  )
}
