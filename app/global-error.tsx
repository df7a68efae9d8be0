'use client'

/** The last resort, when even the frame of the pages failed. */
export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>Rolescope isn’t loading</title>
      </head>
      <body>
        <h1>Rolescope isn’t loading.</h1>
        <p>
          Something broke on our side. <a href="/">Start again from the home page.</a>
        </p>
      </body>
    </html>
  )
}
