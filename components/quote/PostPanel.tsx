import { quoteHref } from '@/lib/quote/address'
import { type Posted, postPart } from '@/lib/quote/post/part'
import { wholeRange } from '@/lib/quote/post/text'
import type { FormState } from './fields'
import { NotReady } from './NotReady'
import { PostText } from './PostText'
import { QuoteLink } from './QuoteLink'
import { QuoteTools } from './QuoteTools'
import { RecordNote } from './RecordNote'
import type { QuoteScene } from './scene'

interface PostPanelProps {
  readonly scene: QuoteScene
  readonly form: FormState
}

/** What to do with the range: take it, post it, or what else where it is too uncertain; and the note for the records, always. */
export function PostPanel({ scene, form }: PostPanelProps) {
  const { view, dataVersion } = scene
  const { state, range, text } = postPart(view)
  const { address } = view
  return (
    <section className="post-panel" aria-labelledby="post-label" data-post={state}>
      {state === 'used' && text !== null ? <PostText text={text} address={address} form={form} /> : null}
      {state === 'draft' && range !== null ? <UseRange range={range} address={address} /> : null}
      {state === 'not-ready' ? <NotReady ways={scene.ways} address={address} /> : null}
      {state === 'none' || state === 'elsewhere' ? <NoRange view={view} isElsewhere={state === 'elsewhere'} /> : null}
      <RecordNote scene={scene} range={range} isOpen={state !== 'used'} />
      <QuoteTools address={address} permanent={quoteHref({ ...address, version: dataVersion })} />
    </section>
  )
}

function UseRange({ range, address }: { range: Posted; address: QuoteScene['view']['address'] }) {
  return (
    <>
      <h2 className="section-label" id="post-label">
        Use this range
      </h2>
      <p>
        {range.isOwn
          ? 'These are your own ends. Use them only if you’d hire at both.'
          : 'The market range is a starting point. Use it only if you’d hire at both ends.'}
      </p>
      <QuoteLink address={address} patch={{ used: 'yes' }} className="button button-primary post-use no-print">
        Use {wholeRange(range)}
      </QuoteLink>
      <p className="small no-print">
        You get one sentence to post, with lines for bonus, equity, benefits, deadline and how to apply.
      </p>
    </>
  )
}

function NoRange({ view, isElsewhere }: { view: QuoteScene['view']; isElsewhere: boolean }) {
  const { draft, posted, address } = view
  return (
    <>
      <h2 className="section-label" id="post-label">
        No range to post
      </h2>
      <p>
        {draft.kind === 'unknown' ? draft.why : null}{' '}
        {isElsewhere ? (
          <QuoteLink address={address} patch={{ basis: posted.ask.basis }}>
            Draft from posted ranges
          </QuoteLink>
        ) : null}
      </p>
    </>
  )
}
