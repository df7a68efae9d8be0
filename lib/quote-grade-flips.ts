/** From where a quote's grade would be another: its age, and the observations in its cell. */
import { formatDate, formatNumber } from './format'
import type { Quote } from './quote-answer'
import { enough, few, oldMonths, quoteGrade } from './quote-grade'

/** Each threshold of age and of observations past which the grade is another, all else equal, in a sentence. */
export function gradeFlips(quote: Quote): string[] {
  return [...ageFlip(quote), ...sizeFlip(quote)]
}

function ageFlip(quote: Quote): string[] {
  const { grade, referenceMonth } = quote
  const isOld = grade.ageMonths !== null && grade.ageMonths > oldMonths
  const other = quoteGrade({ ...grade.graded, ageMonths: isOld ? oldMonths : oldMonths + 1 })
  if (other.overall === grade.overall) return []
  const limit = formatDate(`${Number(referenceMonth.slice(0, 4)) + oldMonths / 12}${referenceMonth.slice(4)}-15`)
  return isOld
    ? [`Up to ${limit}, when the data is ${oldMonths} months old, the grade is ${other.overall}.`]
    : [`After ${limit} the data is over ${oldMonths} months old, and the grade is ${other.overall}.`]
}

function sizeFlip(quote: Quote): string[] {
  const { grade, cell } = quote
  if (cell.n.kind === 'unknown') return []
  const { value } = cell.n
  for (const n of [few, enough]) {
    const other = n > value ? quoteGrade({ ...grade.graded, n }).overall : grade.overall
    if (other !== grade.overall)
      return [
        `With ${n} observations in the cell instead of ${formatNumber(value)} the grade is ${other}, were its spread the same.`,
      ]
  }
  return []
}
