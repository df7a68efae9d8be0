/** Which rule a title answers to: the first of its parts that names a job decides, and others where that leaves it open. */
import { isManagement, specified } from './beside'
import type { RoleNames } from './names'
import { PartReadings, type RoleReading } from './part-readings'
import type { TitlePart } from './parts'
import { Topic, wordSet } from './vocabulary'

/** What takes back the assumption that a bare engineer is one of software. */
const otherTrades =
  Topic.otherField | Topic.management | Topic.otherJob | Topic.quality | Topic.analyst | Topic.consultant

const heads = Topic.engineer | Topic.developer | Topic.architect
const workers = wordSet('administrator dba tester sre sdet')
/** Whether the role at `index` names who does it, or is the tests of the analyst at `grade`. */
function isWorker(readings: PartReadings, grade: number, index: number): boolean {
  const isAnalyst = readings.part(grade).words.some(({ topics }) => (topics & Topic.analyst) !== 0)
  if (isAnalyst && readings.at(index).rule === 'quality') return true
  return readings.part(index).words.some(({ topics, text }) => (topics & heads) !== 0 || workers.has(text))
}

const otherWork = wordSet('project safety maintenance production planning')

const isComputing = (soc: string) => soc.startsWith('15-')

/** The reading of a name that another trade uses too: sure with a code, assumed without one. */
function shared(readings: PartReadings, index: number): RoleReading {
  const { rule = 'none', isWord } = readings.at(index)
  const none = readings.by(index, 'none')
  if (readings.soc !== '') return isComputing(readings.soc) && isWord !== true ? readings.by(index, rule) : none
  if (readings.others(index).some((other) => readings.part(other).words.some(({ text }) => otherWork.has(text))))
    return none
  const isOther = readings.parts.length > 1 && (readings.around & otherTrades & ~Topic.quality) !== 0
  return rule === 'none' || isOther ? none : { ...none, assumed: rule }
}

/** The reading of a bare engineer: what the other parts make of one, else software, assumed. */
function engineer(readings: PartReadings, index: number): RoleReading {
  const isOtherCode = readings.soc !== '' && !isComputing(readings.soc)
  const beside = specified(readings, index)
  const reads = isOtherCode && beside.rule !== 'software' ? readings.by(index, 'none') : beside
  const isOther = isOtherCode || (readings.around & otherTrades) !== 0
  if (reads.rule !== 'none' || isOther || readings.at(index).isVague === true) return reads
  const isOtherPart = (other: number) => {
    const { words } = readings.part(other)
    const isJob = ((words.at(-1)?.topics ?? 0) & (heads | Topic.otherJob | Topic.analyst)) !== 0
    return (isJob && readings.at(other).kind === 'other') || words.some(({ text }) => otherWork.has(text))
  }
  if (readings.others(index).some(isOtherPart)) return reads
  return { ...reads, assumed: 'software' }
}

/** The rule that a title names by its parts. */
function named(readings: PartReadings): RoleReading {
  const { parts } = readings
  let field = -1
  let grade = -1
  for (let index = 0; index < parts.length; index++) {
    const { kind, rule = 'none', isField, isWord } = readings.at(index)
    // "Consultant - DevOps Engineer" is one, "Consultant - Salesforce DevOps" is not.
    if (kind === 'role' && grade >= 0 && !isWorker(readings, grade, index)) continue
    // "Backend" names a job where it stands alone.
    if (isWord === true && parts.some(({ name }, other) => other !== index && name !== '')) continue
    if (kind === 'grade' && field >= 0) return readings.by(index, 'none')
    if (kind === 'grade' && grade < 0) grade = index
    // "Data Engineering, Senior Analyst": a department, where another part names a job.
    else if (isField === true && grade < 0 && field < 0) field = index
    else if (kind === 'other') return readings.by(index, 'none')
    else if (isField === true) continue
    else if (kind === 'role') return readings.by(index, rule)
    else if (kind === 'shared') return shared(readings, index)
    else if (kind === 'software') return specified(readings, index)
    else if (kind === 'engineer' && field < 0) return engineer(readings, index)
    else if (kind === 'intern' && field < 0) {
      const reads = specified(readings, index)
      if (reads.rule !== 'none') return reads
    }
  }
  if (field >= 0) {
    const { kind, rule = 'none' } = readings.at(field)
    return kind === 'software' ? specified(readings, field) : readings.by(field, rule)
  }
  return grade < 0 ? { rule: 'none', at: [], parts: [] } : readings.by(grade, 'none')
}

/** The rule that the parts of a title answer to, of roles with these names; `soc` is its US occupation code, or empty. */
export function roleOf(parts: readonly TitlePart[], soc: string, names: RoleNames): RoleReading {
  const readings = new PartReadings(parts, soc, names)
  const reads = named(readings)
  if ((reads.rule === 'none' && reads.assumed === undefined) || (readings.around & Topic.management) === 0) return reads
  const manager = parts.findIndex(({ words }) => isManagement(words, soc))
  return manager < 0 ? reads : { ...readings.by(manager, 'none'), parts: reads.parts }
}
