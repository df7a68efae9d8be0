import { settledAt } from './open-browser.mjs'
import { answerLines } from './plain.mjs'

/** What a page answers and says, in parts of lines: without anything that a build or a request gives anew. */
export async function pageAnswer(page, base, address) {
  // Asked apart, since a browser leaves out headers of what it has kept.
  const response = await fetch(base + address)
  await response.body?.cancel()
  await settledAt(page, base + address)
  const said = await page.evaluate(readPage)
  return {
    answer: [...answerLines(base, response), `shows ${page.url().replace(base, '')}`],
    ...said,
    roles: await rolesAndNames(page),
  }
}

/** Runs in the page. What is closed or hidden is opened for it last, and only what that adds is said to be hidden. */
function readPage() {
  const lines = () =>
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
    document.body.innerText
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
  const all = (selector, write) => [...document.querySelectorAll(selector)].map(write)
  const href = (element) => element.getAttribute('href') ?? ''
  const isFixed = (line) => !/\/_next\/| data:|^next-/.test(line)

  const head = [
    `title ${document.title}`,
    `language ${document.documentElement.lang}`,
    ...all(
      'meta[name], meta[property]',
      (meta) => `${meta.getAttribute('name') ?? meta.getAttribute('property')} ${meta.content}`,
    ),
    ...all('link[rel][href]', (link) => `${link.rel} ${href(link)}`),
  ].filter(isFixed)
  const links = [
    ...all('a[href], area[href]', (link) => `${href(link)} ${link.textContent.replace(/\s+/g, ' ').trim()}`),
    ...all('form', (form) => `form ${form.method} ${form.getAttribute('action') ?? ''}`),
  ]
  const text = lines()
  for (const details of document.querySelectorAll('details')) details.open = true
  for (const name of ['hidden', 'popover'])
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name)
  const seen = new Map()
  for (const line of text) seen.set(line, (seen.get(line) ?? 0) + 1)
  const hidden = lines().filter((line) => {
    const left = seen.get(line) ?? 0
    seen.set(line, left - 1)
    return left <= 0
  })
  hidden.push(...all('datalist option', (option) => `option ${option.value} ${option.label}`))
  return { head, text, hidden, links }
}

const silent = new Set(['none', 'generic', 'StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker'])
const told = [
  'description',
  'valuetext',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'level',
  'invalid',
  'required',
]

/** The accessibility tree in its order: each node's role, name, value and states. Text by itself is compared as text. */
async function rolesAndNames(page) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines = []
  const walk = (node) => {
    if (!node.ignored && !silent.has(node.role?.value)) lines.push(describe(node))
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id))
  }
  if (nodes.length > 0) walk(nodes[0])
  return lines
}

function describe({ role, name, description, value, properties = [] }) {
  const states = properties
    .filter(
      (property) => told.includes(property.name) && property.value.value !== false && property.value.value !== 'false',
    )
    .map((property) => `${property.name}=${property.value.value}`)
  const words = [
    name?.value && `“${name.value}”`,
    description?.value && `(${description.value})`,
    value?.value && `= ${value.value}`,
  ]
  return [role?.value, ...words.filter(Boolean), ...states].join(' ').replace(/\s+/g, ' ')
}
