import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { type RefObject, useRef, useState } from 'react'
import { type Found, grouped } from '@/lib/search/found'
import { isComposing } from '../ui/composing'
import { Icon } from '../ui/Icon'
import { FoundList, Reading } from './FoundList'
import { useOnceSettled, useSearch } from './use-search'

interface FinderProps {
  /** What was typed before the box was there, with a line’s end where Enter was pressed. */
  readonly early: () => string
  readonly onDone: () => void
  readonly onKeys: () => void
}

/** The field of the search box, and what it finds. */
export function Finder({ early, onDone, onKeys }: FinderProps) {
  const [begun] = useState(early)
  const [typed, setTyped] = useState(begun.replace('\n', ''))
  const field = useRef<HTMLInputElement>(null)
  /** Whether the reader has moved to an item, which then is the one that Enter means. */
  const isChosen = useRef(false)
  const searching = useSearch(typed)
  const { answer, isPending } = searching === 'failed' ? { answer: null, isPending: false } : searching
  const go = (href: string) => {
    onDone()
    // As a whole page: of one that is served once, the part that a # names would come after the browser looked for it.
    window.location.assign(href)
  }
  const first = answer?.found[0]
  const goFirst = useOnceSettled(begun.endsWith('\n'), isPending, typed, () => (first ? go(first.href) : undefined))
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
        field={field}
        onKeys={onKeys}
        onEnter={() => {
          if (isChosen.current) return false
          goFirst()
          return true
        }}
      />
      <Reading
        answer={answer}
        typed={typed}
        onExample={(text) => {
          setTyped(text)
          field.current?.focus()
        }}
      />
      <FoundList onGo={go} />
    </Autocomplete.Root>
  )
}

interface FieldProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly onKeys: () => void
  /** Whether Enter is answered, so that the list need not. */
  readonly onEnter: () => boolean
}

function FinderField({ field, onKeys, onEnter }: FieldProps) {
  return (
    <div className="palette-field one-line">
      <Icon name="search" />
      <Autocomplete.Input
        ref={field}
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
