import { kindAddresses } from './addresses.mjs'

const widths = [360, 768, 1280]
const themes = ['light', 'dark']
// One of each kind of fold and panel: what only shows when it is asked for.
const opened = [
  'two roles',
  'one role',
  'a role of the guide',
  'pay of three roles',
  'a quote',
  'data',
  'search results',
]

/** What is done to a page before its picture is taken, and in which windows; what has `act` runs it in the page. */
const states = {
  panel: {
    widths: [360, 1280],
    act: () =>
      [...document.querySelectorAll('main [popovertarget]')].find((button) => button.checkVisibility())?.click(),
  },
  unfolded: {
    widths: [1280],
    act: () => {
      for (const details of document.querySelectorAll('details')) details.open = true
    },
  },
  printed: { widths: [1280] },
}

/** Every picture to take, by window: its size and theme, and each page with a state of it. */
export async function pictureWindows(only) {
  const kinds = await kindAddresses()
  const asked = kinds.filter(({ kind }) => opened.includes(kind))
  const shown = (width) => [
    ...kinds.map((each) => ({ ...each, state: null })),
    ...Object.keys(states)
      .filter((state) => states[state].widths.includes(width))
      .flatMap((state) => asked.map((each) => ({ ...each, state }))),
  ]
  return widths.flatMap((width) =>
    themes.map((theme) => ({
      width,
      theme,
      pictures: shown(width)
        .map((each) => ({ ...each, name: nameOf(each, width, theme) }))
        .filter(({ name }) => only.test(name)),
    })),
  )
}

function nameOf({ kind, state }, width, theme) {
  const words = kind.replace(/[^a-z]+/gi, '-')
  return `${words}${state === null ? '' : `.${state}`}.${width}.${theme}.png`
}

/** Brings a page into a state. */
export async function enter(page, state) {
  await page.emulateMedia({ media: state === 'printed' ? 'print' : 'screen' })
  const act = states[state]?.act
  if (act) await page.evaluate(act)
}
