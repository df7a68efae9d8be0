/** Wages of three significant digits as whole numbers, a step from one to the next. */

/**
 * Where a wage of three significant digits stands among all such wages from $10,000 on: 0 for $10,000, 1 for $10,100, 900
 * for $100,000. Throws RangeError on an amount below $10,000 or of more digits.
 */
export function wageStep(usd: number): number {
  const scale = Math.floor(Math.log10(usd)) - 4
  const unit = 10 ** (scale + 2)
  if (scale < 0 || usd % unit !== 0)
    throw new RangeError(`${usd} is not a wage of three significant digits from $10,000 on`)
  return scale * 900 + usd / unit - 100
}

/** The wage at a step: the inverse of `wageStep`. */
export function wageAt(step: number): number {
  return ((step % 900) + 100) * 10 ** (Math.floor(step / 900) + 2)
}
