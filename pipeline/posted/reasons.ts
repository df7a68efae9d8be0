/** Why posted pay is no row, in the words of the reports. */

export const oneAmountReason = 'one amount, not a range'
export const unpaidReason = 'no pay stated'
export const foreignPayReason = 'not in US dollars'
export const reversedReason = 'its high is under its low'
export const undatedReason = 'no date'
