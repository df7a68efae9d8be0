'use client'

/** The last resort, when even the frame of the pages failed. */
export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>Rolescope could not answer</title>
      </head>
      <body>
        <h1>Rolescope could not answer.</h1>
        <p>
          The fault is ours. <a href="/">Start again from the home page.</a>
        </p>
      </body>
    </html>
  )
}
