'use client'
import { type ComponentProps, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { isComposing } from './composing'
import type { PlacePopup } from './PlacePopup'
import type { PlaceChoice } from './place-names'

interface PlaceBoxProps extends Omit<ComponentProps<'input'>, 'role' | 'ref' | 'value' | 'defaultValue'> {
  /** Of the names that are fetched. */
  readonly version: string
  /** What it shows while nobody types. */
  readonly text: string
  /** Left out in a form, which is told of a change. */
  readonly choice?: PlaceChoice
}

/**
 * A field for a place: a plain one until it is used, then a combobox, whose list and names are fetched at the first focus. Where
 * they do not come, what is typed is sent as it is.
 */
export function PlaceBox({ version, text, choice, ...input }: PlaceBoxProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const isEntered = useRef(false)
  const [isScripted, setScripted] = useState(false)
  const [Popup, setPopup] = useState<typeof PlacePopup | null>(null)
  const [isClicked, setClicked] = useState(false)
  useEffect(() => {
    setScripted(true)
    if (field.current?.dataset.clicked !== undefined) setClicked(true)
  }, [])
  useAnswerShown(field, text)
  // Whoever is done before the list has come asks the server.
  const askEarly = () => {
    const typed = field.current?.value.trim() ?? ''
    if (Popup === null && choice && typed !== '' && typed !== text) choice.ask(typed)
  }
  return (
    <div className="place-box">
      <input
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder="City, state, ZIP or Remote"
        {...input}
        defaultValue={text}
        // The list itself says whether it is open and what is active.
        {...(isScripted && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': false,
          'aria-controls': id,
        })}
        ref={field}
        onMouseDown={() => {
          isEntered.current = document.activeElement !== field.current
        }}
        onFocus={() => {
          field.current?.select()
          import('./PlacePopup').then(
            (module) => setPopup(() => module.PlacePopup),
            () => {},
          )
        }}
        onMouseUp={(event) => {
          // Else the click that brings the focus would undo the selection.
          if (isEntered.current) event.preventDefault()
        }}
        onClick={() => setClicked(true)}
        onKeyDown={({ key, nativeEvent }) => (key === 'Enter' && !isComposing(nativeEvent) ? askEarly() : undefined)}
        onBlur={() => (document.activeElement === field.current ? undefined : askEarly())}
      />
      {Popup ? (
        <Popup id={id} field={field} isClicked={isClicked} version={version} text={text} choice={choice} />
      ) : null}
    </div>
  )
}

/** An answer is shown at once, also after Back while the field has focus; only an open list means that someone is choosing. */
function useAnswerShown(field: RefObject<HTMLInputElement | null>, text: string): void {
  const shown = useRef(text)
  useEffect(() => {
    // What was typed before the field was made alive stays.
    if (shown.current === text) return
    shown.current = text
    if (field.current && field.current.getAttribute('aria-expanded') !== 'true') field.current.value = text
  }, [field, text])
}
