'use client'

/** A page that failed: what happened, what still works, and another try. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <div className="page">
      <div className="page-head error-head" role="alert">
        <h1>This page didn’t load.</h1>
        <p className="lead above-12">Something broke on our side, not yours. Other pages still work.</p>
        {error.digest ? <p className="micro above-12">Reference {error.digest}</p> : null}
        <p className="above-16 row">
          <button type="button" className="button button-primary" onClick={reset}>
            Try again
          </button>
          <a className="button" href="/">
            Home
          </a>
        </p>
      </div>
    </div>
  )
}
