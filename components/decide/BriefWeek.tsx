import { useState } from 'react'
import { type Book, traitName } from '@/lib/brief/book'
import { evenWeek, movedWeek, nearestTo, truthSentence } from '@/lib/brief/week'
import type { RoleBrief } from '@/lib/brief/whole'
import { formatShareInterval } from '@/lib/words/format'

/** The week, to be divided: whose job it really is. Nothing of it is kept. */
export function BriefWeek({ role: { page }, book }: { role: RoleBrief; book: Book }) {
  const [week, setWeek] = useState(() => evenWeek(page, book))
  const near = nearestTo(week, book)
  return (
    <div className="brief-week">
      <p className="micro">
        Even to begin with, which no source says: move each part to what you expect. It stays at 100%.
      </p>
      {week.map(({ trait, percent }, index) => (
        <label key={trait} className="asked-row">
          <span>{traitName(book, trait)}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={1}
            value={Math.round(percent)}
            aria-valuetext={`${Math.round(percent)}%`}
            onChange={({ target }) => setWeek(movedWeek(week, index, Number(target.value)))}
          />
          <output>{Math.round(percent)}%</output>
        </label>
      ))}
      <p aria-live="polite">
        <b>{truthSentence(page, near)}</b>
      </p>
      <ol className="micro">
        {near.slice(0, 3).map(({ role, share }) => (
          <li key={role.id}>
            {role.name}: {formatShareInterval(share)}
          </li>
        ))}
      </ol>
    </div>
  )
}
