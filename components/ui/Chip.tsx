import type { Origin } from '@/data/schema/atoms'
import type { Source } from '@/data/schema/source'
import { distinctOrigins, originKey } from '@/lib/source/provenance'
import { publishedSource } from '@/lib/source/published'
import { SourcePanel } from './SourcePanel'

/** The source of the claim it stands beside; opens the panel that explains it. */
export function Chip({ origin }: { origin: Origin }) {
  const source = publishedSource(origin.source)
  return (
    <button
      type="button"
      className={`chip chip-${source.kind}`}
      popoverTarget={originKey(origin)}
      aria-label={`${source.code}: ${source.name}`}
    >
      {source.code}
    </button>
  )
}

/** The panels of every chip on a page: one for each distinct origin, rendered once at the page's end. */
export function OriginPanels({ origins }: { origins: readonly Origin[] }) {
  return distinctOrigins(origins).map((origin) => (
    <OriginPanel key={originKey(origin)} origin={origin} source={publishedSource(origin.source)} />
  ))
}

function OriginPanel({ origin, source }: { origin: Origin; source: Source }) {
  return (
    <SourcePanel id={originKey(origin)} source={source}>
      {'section' in origin ? (
        <>
          <dt>Section</dt>
          <dd>{origin.section}</dd>
          {origin.scope ? (
            <>
              <dt>Scope</dt>
              <dd>{origin.scope}</dd>
            </>
          ) : null}
        </>
      ) : (
        <>
          <dt>Reason</dt>
          <dd>{origin.reason}</dd>
        </>
      )}
    </SourcePanel>
  )
}
