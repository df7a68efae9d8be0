import { Meter } from '../ui/Meter'

const difficultySteps = { easy: 1, moderate: 2, hard: 3 } as const

/** How hard a role is to hire, as its source rates it: easy, moderate or hard. */
export function Difficulty({ rating }: { rating: keyof typeof difficultySteps }) {
  return (
    <>
      <Meter step={difficultySteps[rating]} />
      <span className="capitalize">{rating}</span>
    </>
  )
}
