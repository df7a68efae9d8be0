import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { examples, type Found, type FoundGroup, grouped, type SearchAnswer } from '@/lib/search/found'
import { isComposing } from '../ui/composing'
import { Icon } from '../ui/Icon'
import { RoleMark } from '../ui/RoleMark'
import { useOnceSettled, useSearch } from './use-search'

interface FinderProps {
  /** What was typed before the box was there. */
  readonly early: () => string
  readonly onDone: () => void
  readonly onKeys: () => void
}

/** The field of the search box, and what it finds. */
export function Finder({ early, onDone, onKeys }: FinderProps) {
  const router = useRouter()
  const [typed, setTyped] = useState(early)
  /** Whether the reader has moved to an item, which then is the one that Enter means. */
  const isChosen = useRef(false)
  const searching = useSearch(typed)
  const { answer, isPending } = searching === 'failed' ? { answer: null, isPending: false } : searching
  const go = (href: string) => {
    onDone()
    router.push(href)
  }
  const first = answer?.found[0]
  const goFirst = useOnceSettled(isPending, typed, () => (first ? go(first.href) : undefined))
  if (answer === null) {
    return (
      <p className="palette-empty">
        The search list did not load. <a href="/search">Open the search page</a>
      </p>
    )
  }
  return (
    <Autocomplete.Root
      inline
      open
      items={grouped(answer.found)}
      mode="none"
      autoHighlight="always"
      value={typed}
      onValueChange={(text) => {
        isChosen.current = false
        setTyped(text)
      }}
      onItemHighlighted={(_, { reason }) => {
        if (reason !== 'none') isChosen.current = true
      }}
      itemToStringValue={(item: Found) => item.label}
    >
      <FinderField
        onKeys={onKeys}
        onEnter={() => {
          if (isChosen.current) return false
          goFirst()
          return true
        }}
      />
      <Reading answer={answer} typed={typed} onExample={setTyped} />
      <Autocomplete.List className="palette-list">
        {(group: FoundGroup) => <Group key={group.group} group={group} onGo={go} />}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}

interface FieldProps {
  readonly onKeys: () => void
  /** Whether Enter is answered, so that the list need not. */
  readonly onEnter: () => boolean
}

function FinderField({ onKeys, onEnter }: FieldProps) {
  return (
    <div className="palette-field one-line">
      <Icon name="search" />
      <Autocomplete.Input
        className="palette-input"
        aria-label="Search roles, places, offers and pages"
        placeholder="A role, a job in a place, an offer"
        onKeyDown={(event) => {
          // Enter means the first of what will be found, also while a place is still being looked up.
          if (event.key !== 'Enter' || isComposing(event.nativeEvent) || !onEnter()) return
          event.preventDefault()
          event.preventBaseUIHandler()
        }}
      />
      {/* The way back to the switch for those who have turned “?” off. */}
      <button type="button" className="button button-quiet wide-only" onClick={onKeys}>
        Keys
      </button>
      <Dialog.Close className="icon-button" aria-label="Close">
        <Icon name="close" />
      </Dialog.Close>
    </div>
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
function Reading({ answer: { says, isNothing }, typed, onExample }: ReadingProps) {
  return (
    <>
      <Autocomplete.Status className={says === '' ? 'visually-hidden' : 'palette-says'}>{says}</Autocomplete.Status>
      {isNothing || typed.trim() === '' ? (
        <p className="palette-says">
          Try
          {examples.map((example) => (
            <button key={example} type="button" className="button button-quiet" onClick={() => onExample(example)}>
              {example}
            </button>
          ))}
        </p>
      ) : null}
    </>
  )
}
