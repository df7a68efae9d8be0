/** How two lists of lines differ: hunks of removed and added lines, each a text, with no line that both have. */
export function hunks(before, after) {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let [endA, endB] = [before.length, after.length]
  while (endA > start && endB > start && before[endA - 1] === after[endB - 1]) [endA, endB] = [endA - 1, endB - 1]
  return edits(before.slice(start, endA), after.slice(start, endB))
}

// Of the shortest edits those that keep lines in order (Myers 1986); beyond this many edits all is one hunk.
const mostEdits = 2000

function edits(a, b) {
  const trace = []
  const furthest = new Map([[1, 0]])
  for (let depth = 0; depth <= Math.min(a.length + b.length, mostEdits); depth++) {
    trace.push(new Map(furthest))
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      let x = isDown(furthest, diagonal, depth) ? furthest.get(diagonal + 1) : furthest.get(diagonal - 1) + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      furthest.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) return gathered(walkedBack(trace, a, b))
    }
  }
  return gathered([...a.map((line) => `- ${line}`), ...b.map((line) => `+ ${line}`)])
}

function isDown(furthest, diagonal, depth) {
  return diagonal === -depth || (diagonal !== depth && furthest.get(diagonal - 1) < furthest.get(diagonal + 1))
}

/** The steps of the shortest edit, null for a line that both have. */
function walkedBack(trace, a, b) {
  const steps = []
  let [x, y] = [a.length, b.length]
  for (let depth = trace.length - 1; depth >= 0; depth--) {
    const furthest = trace[depth]
    const down = isDown(furthest, x - y, depth)
    const from = down ? x - y + 1 : x - y - 1
    const fromX = furthest.get(from)
    for (; x > fromX && y > fromX - from; x--, y--) steps.push(null)
    if (depth > 0) steps.push(down ? `+ ${b[y - 1]}` : `- ${a[x - 1]}`)
    x = fromX
    y = fromX - from
  }
  return steps.reverse()
}

function gathered(steps) {
  const found = []
  let hunk = []
  const close = () => {
    if (hunk.length > 0) found.push(hunk.toSorted((a, b) => (a[0] === b[0] ? 0 : a[0] === '-' ? -1 : 1)).join('\n'))
    hunk = []
  }
  for (const step of steps) step === null ? close() : hunk.push(step)
  close()
  return found
}
