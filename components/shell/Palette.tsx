'use client'
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type Found, search } from '@/lib/search/find'
import type { PlaceAnswer } from '@/lib/search/place-answer'
import { titleAnswer } from '@/lib/search/title-answer'
import { Icon } from '../ui/Icon'
import { RoleMark } from '../ui/RoleMark'
import { KeyList } from './KeyList'
import { usePlaceAnswer, useSearchIndex, useTitleReader } from './use-search'

interface PaletteProps {
  readonly mode: 'search' | 'keys'
  readonly onMode: (mode: 'search' | 'keys' | null) => void
  /** What was typed before the box was there. */
  readonly early: () => string
}

/** The search box in a dialog: roles, their other names, job titles, and pages; arrows and Enter, Escape closes. */
export default function Palette({ mode, onMode, early }: PaletteProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => onMode(open ? mode : null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="palette-backdrop" />
        <Dialog.Popup className="palette" aria-label={mode === 'search' ? 'Search' : 'Keys'}>
          {mode === 'search' ? (
            <Finder early={early} onDone={() => onMode(null)} onKeys={() => onMode('keys')} />
          ) : (
            <KeyList onDone={() => onMode(null)} />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface FinderProps extends Pick<PaletteProps, 'early'> {
  readonly onDone: () => void
  readonly onKeys: () => void
}

function Finder({ early, onDone, onKeys }: FinderProps) {
  const router = useRouter()
  const [typed, setTyped] = useState(early)
  const index = useSearchIndex()
  const readTitle = useTitleReader()
  const named = index === 'failed' ? [] : search(index, typed)
  const inPlace = usePlaceAnswer(named.length === 0 ? typed : '')
  if (index === 'failed') {
    return (
      <p className="palette-empty">
        The search list did not load. <a href="/search">Open the search page</a>
      </p>
    )
  }
  const title = named.length === 0 && readTitle ? titleAnswer(typed.trim(), readTitle(typed, index), index) : null
  const found = inPlace?.found ?? (title?.kind === 'read' ? title.found : named)
  const go = (href: string) => {
    onDone()
    router.push(href)
  }
  return (
    <Autocomplete.Root
      inline
      open
      items={found}
      mode="none"
      autoHighlight="always"
      value={typed}
      onValueChange={setTyped}
      itemToStringValue={(item: Found) => item.label}
    >
      <div className="palette-field one-line">
        <Icon name="search" />
        <Autocomplete.Input
          className="palette-input"
          aria-label="Search roles, job titles and pages"
          placeholder="A role, a title with a place, or a page"
        />
        {/* The way back to the switch for those who have turned “?” off. */}
        <button type="button" className="button button-quiet wide-only" onClick={onKeys}>
          Keys
        </button>
        <Dialog.Close className="icon-button" aria-label="Close">
          <Icon name="close" />
        </Dialog.Close>
      </div>
      <Reading typed={typed} place={inPlace} title={title} isEmpty={found.length === 0} />
      <Autocomplete.List className="palette-list">
        {(item: Found) => (
          <Autocomplete.Item key={item.href} value={item} className="palette-item" onClick={() => go(item.href)}>
            {item.mark ? <RoleMark mark={item.mark} /> : <Icon name="arrow" size={12} />}
            {item.label}
            <span className="micro">{item.kind}</span>
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}

interface ReadingProps {
  readonly typed: string
  /** What they say with a place. */
  readonly place: PlaceAnswer | null
  /** What the words say as a job title, where nothing has their name. */
  readonly title: ReturnType<typeof titleAnswer> | null
  readonly isEmpty: boolean
}

/** How the words were read as a job title, and what to try where nothing was found. */
function Reading({ typed, place, title, isEmpty }: ReadingProps) {
  const isSaid = place !== null || title?.kind === 'read'
  return (
    <>
      <Autocomplete.Status className={isSaid ? 'palette-empty' : 'visually-hidden'}>
        {place ? (
          <>
            “{typed.trim()}” reads as <b>{place.readsAs}</b>
          </>
        ) : title?.kind === 'read' ? (
          <>
            “{typed.trim()}” {title.verb} <b>{title.readsAs}</b>
            {title.because ? `. ${title.because}` : null}
          </>
        ) : null}
      </Autocomplete.Status>
      <Autocomplete.Empty>
        {isEmpty ? (
          <p className="palette-empty">
            {title?.kind === 'none' ? title.why : `Nothing is called “${typed}”.`} Try a role such as SRE, or{' '}
            <a href="/roles">see all roles</a>.
          </p>
        ) : null}
      </Autocomplete.Empty>
    </>
  )
}
