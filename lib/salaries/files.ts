/** The addresses of the explorer's files: each keeps what decides it of the explorer's own address. */
import { defaultSalaries, type PayAddress, payAddress, type SalariesAddress, salariesHref } from './address'

/** The counts by wage behind an address's figures, as a file. */
export function countsHref(address: PayAddress): string {
  const { offerUsd: _, ...counted } = payAddress(address)
  return fileHref('counts.csv', counted)
}

/** An address's distributions as a picture. */
export function distributionHref(address: PayAddress, format: 'svg' | 'png'): string {
  return fileHref(`distribution.${format}`, payAddress(address))
}

/** An address's map: what it shows as a table, or as a picture. */
export function mapHref({ map, shape, ...address }: SalariesAddress, format: 'csv' | 'svg' | 'png'): string {
  const { roles, source, level, place, year } = payAddress(address)
  return fileHref(`map.${format}`, { roles, source, level, place, year, map, shape })
}

function fileHref(file: string, asked: Partial<SalariesAddress>): string {
  return salariesHref({ ...defaultSalaries, ...asked }).replace('/salaries', `/salaries/${file}`)
}
