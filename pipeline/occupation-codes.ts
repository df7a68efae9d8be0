/** Codes of the Standard Occupational Classification: older ones as SOC-2018 has them, details cut to six digits. */

/** SOC-2010 to SOC-2018, for computing; and the two codes that the immigration offices made of 15-1132 and 15-1133. */
const newer: Readonly<Record<string, string>> = {
  '15-1111': '15-1221',
  '15-1121': '15-1211',
  '15-1122': '15-1212',
  '15-1131': '15-1251',
  '15-1132': '15-1252',
  '15-1133': '15-1252',
  '15-1134': '15-1254',
  '15-1141': '15-1242',
  '15-1142': '15-1244',
  '15-1143': '15-1241',
  '15-1151': '15-1232',
  '15-1152': '15-1231',
  '15-1199': '15-1299',
  '15-1295': '15-1252',
  '15-1296': '15-1252',
}

/** The six digits of a code in SOC-2018, such as 15-1252 of 15-1132.00; undefined where it is no code. */
export function soc2018(code: string): string | undefined {
  const six = /^\s*(\d{2}-\d{4})(?:[.-]\d{2})?\s*$/.exec(code)?.[1]
  return six && (newer[six] ?? six)
}

/** In May 2020 alone OEWS published these occupations together, under codes of its own. */
const merged2020: Readonly<Record<string, string>> = {
  '15-1242': '15-1245',
  '15-1243': '15-1245',
  '15-1252': '15-1256',
  '15-1253': '15-1256',
  '15-1254': '15-1257',
  '15-1255': '15-1257',
  '15-2051': '15-2098',
  '15-2099': '15-2098',
}

/** The code that OEWS publishes an occupation's wages under in a year. */
export function publishedCode(soc: string, year: number): string {
  return (year === 2020 && merged2020[soc]) || soc
}

/** Why a row is dropped whose occupation is none of those that roles are filed under. */
export const unfiledReason = 'of an occupation that no role is filed under'
