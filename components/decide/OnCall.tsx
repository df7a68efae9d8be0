import type { DecideView } from '@/lib/decide/view'

type Rota = NonNullable<DecideView['rota']>

/** The rotation that was described, and what is usual where its numbers come from. */
export function OnCall({ rota: { says, turn, shared } }: { rota: Rota }) {
  return (
    <>
      <h3>On call</h3>
      <p className="on-call-says">{says}</p>
      <div className="on-call">
        {shared === null ? null : <Squares shared={shared} />}
        <p className="micro">
          {turn} By Google’s practice, at most a quarter of one’s time:{' '}
          <a href="/data#source-google-sre">SRE book, “Being On-Call”</a>, 2016.
        </p>
      </div>
    </>
  )
}

/** A square a person: filled where somebody is here, or comes with this hire. */
function Squares({ shared }: { shared: NonNullable<Rota['shared']> }) {
  const kinds = (['here', 'hired', 'missing'] as const).flatMap((kind) => Array<typeof kind>(shared[kind]).fill(kind))
  const words = `${shared.here} today, ${shared.hired} new, ${shared.missing} missing`
  return (
    <span className="squares-said">
      <span className="squares" aria-hidden="true">
        {kinds.map((kind, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: squares differ by nothing else
          <i key={index} data-kind={kind} />
        ))}
      </span>
      <span className="micro">{words}</span>
    </span>
  )
}
