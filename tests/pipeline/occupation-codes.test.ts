import { expect, test } from 'vitest'
import { publishedCode, soc2018 } from '@/pipeline/occupation-codes'

// METHODS, place: the older codes and what they became.
test.each([
  ['15-1132', '15-1252'],
  ['15-1133', '15-1252'],
  ['15-1134', '15-1254'],
  ['15-1141', '15-1242'],
  ['15-1142', '15-1244'],
  ['15-1143', '15-1241'],
  ['15-1151', '15-1232'],
  ['15-1199.08', '15-1299'],
  ['15-1121', '15-1211'],
  ['15-1122', '15-1212'],
  ['15-1131', '15-1251'],
  ['15-1252.00', '15-1252'],
  ['15-2051-01', '15-2051'],
  [' 17-2112 ', '17-2112'],
])('%s is %s in SOC-2018', (code, soc) => expect(soc2018(code)).toBe(soc))

test('a code that a spreadsheet took for a date is none', () => {
  expect(soc2018('3021-11-01 00:00:00')).toBeUndefined()
})

test('OEWS of 2020 published some occupations together', () => {
  expect(publishedCode('15-1252', 2020)).toBe('15-1256')
  expect(publishedCode('15-1252', 2021)).toBe('15-1252')
  expect(publishedCode('15-1244', 2020)).toBe('15-1244')
})
