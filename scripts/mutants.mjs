// How many wrong programs the tests notice: each mutant is one token of lib, app or components made wrong, in a copy of the
// checkout, and is killed when a test that reaches its file fails. It takes about an hour and one core, politely.
//   node scripts/mutants.mjs [--seed TEXT] [--count 60] [--list] [--only NUMBER]
// The same seed picks the same mutants as long as their lines stay, whatever file they are in.
import { readFileSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mutants, mutated } from './mutants/candidates.mjs'
import { checkoutCopy, judged } from './mutants/copy.mjs'
import { root } from './run.mjs'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'house' },
    count: { type: 'string', default: '60' },
    list: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})

setPriority(10)
const all = mutants(root, values.seed, Number(values.count)).map((mutant, index) => ({ ...mutant, number: index + 1 }))
const chosen = values.only === undefined ? all : all.filter(({ number }) => number === Number(values.only))
if (values.list) for (const mutant of chosen) console.log(described(mutant))
else process.exitCode = await judgeAll()

function described({ number, path, line, name, before, after }) {
  return `${number}. ${path}:${line} (${name})\n     ${before}\n   → ${after}`
}

async function judgeAll() {
  const copy = checkoutCopy(root)
  process.on('exit', copy.remove)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
  // Tests that fail anyway would kill every mutant.
  const files = [...new Set(chosen.map(({ path }) => join(copy.directory, path)))]
  const control = await judged(copy.directory, files)
  if (control.verdict !== 'green') {
    console.error(`${control.printed}\nThe tests are ${control.verdict} without any mutant.`)
    return 1
  }
  let killed = 0
  for (const mutant of chosen) {
    const file = join(copy.directory, mutant.path)
    const source = readFileSync(file, 'utf8')
    writeFileSync(file, mutated(source, mutant))
    const { verdict, printed } = await judged(copy.directory, [file])
    writeFileSync(file, source)
    if (verdict !== 'green') killed++
    console.log(
      `${verdict === 'green' ? 'SURVIVED' : 'killed'} ${described(mutant)}${verdict === 'endless' ? '\n   endless' : killer(printed)}`,
    )
  }
  console.log(`${killed} of ${chosen.length} killed`)
  return 0
}

/** The first test that failed, or what else went wrong. */
function killer(printed) {
  const line = printed.split('\n').find((each) => /^\s*(FAIL|Error:|⎯.*Error)/.test(each))
  return line === undefined ? '' : `\n   by ${line.trim()}`
}
