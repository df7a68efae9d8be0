/**
 * Waits until React has taken over the page that the server sent; a page without React is taken as it is. For
 * `page.evaluate`.
 */
export async function untilAlive() {
  const turn = () => new Promise((done) => setTimeout(done))
  const root = () => {
    const key = Object.keys(document).find((name) => name.startsWith('__reactContainer$'))
    return key === undefined ? undefined : document[key]?.stateNode.current.memoizedState
  }
  const isReact = document.querySelector('script[src*="/_next/"]') !== null
  while (isReact && root()?.isDehydrated !== false) await turn()
  // Effects run a turn after what is shown.
  await turn()
  await turn()
}
