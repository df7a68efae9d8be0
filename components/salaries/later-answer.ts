/** The answer of the explorer, which the server writes and the browser makes alive once someone is there. */
import { lazy } from 'react'

interface AnswerModule {
  readonly default: typeof import('./ExplorerAnswer').ExplorerAnswer
}

let give: (answer: AnswerModule) => void
const given = new Promise<AnswerModule>((resolve) => {
  give = resolve
})
let loading: Promise<void> | undefined
let hasCome = false

/** Whether the page came with an answer, which stands as it is until what makes it alive is there. */
const isServed = () => typeof document !== 'undefined' && document.querySelector('.explorer') !== null

/** Fetched at once where nothing came with the page; else `given` once it is asked for. */
export const Answer = lazy(() => (isServed() ? given : loadAnswer().then(() => given)))

/** Fetches what makes the answer alive, once; a failed attempt is forgotten, so that the next one tries again. */
export function loadAnswer(): Promise<void> {
  loading ??= import('./ExplorerAnswer').then(
    ({ ExplorerAnswer }) => {
      give({ default: ExplorerAnswer })
      hasCome = true
    },
    (error: unknown) => {
      loading = undefined
      throw error
    },
  )
  return loading
}

/** Whether what makes the answer alive has come. */
export function isAlive(): boolean {
  return hasCome
}
