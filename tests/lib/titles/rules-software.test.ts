import { describe, expect, test } from 'vitest'
import { backend, frontend, fullStack, quality, software } from '@/lib/titles/rules-software'
import { type Rule, titleView } from '@/lib/titles/view'
import { titleWords } from '@/lib/titles/words'

const holds = (rule: Rule, title: string, soc = '') => rule(titleView(titleWords(title), soc)).length > 0

describe.each<[string, Rule, [string, string?][], [string, string?][]]>([
  [
    'quality',
    quality,
    [
      ['QA Engineer'],
      ['Test Engineer'],
      ['SDET'],
      ['Software Tester'],
      ['Test Lead', '15-1253'],
      ['Analyst - Testing'],
      ['Data Quality Engineer'],
      ['Quality Engineer', '15-1253'],
      ['Sr Quality Analyst', '15-1121'],
      ['Automation Engineer', '15-1253'],
      ['Firmware Verification Engineer', '15-1252'],
      ['Software Quality Assurance', '15-1299'],
      ['QA Specialist', '15-1252'],
    ],
    [
      ['Quality Engineer'],
      ['Quality Engineer', '17-2112'],
      ['Test Engineer', '17-2071'],
      ['RF Test Engineer'],
      ['Penetration Tester', '15-1212'],
      ['Penetration Testing Lead', '15-1212'],
      ['Penetration Testing', '15-1212'],
      ['Test Consultant', '15-1253'],
      ['Sales Data Quality Analyst II'],
      ['Search Quality Analyst', '15-2041'],
      ['Tester'],
      ['Data Quality Lead'],
      ['Automation Engineer', '15-1252'],
      ['Design Verification Engineer', '15-1252'],
    ],
  ],
  [
    'full stack',
    fullStack,
    [['Full-Stack Developer'], ['Fullstack Lead'], ['Engineer, Frontend and Backend']],
    [['Full Stack Analyst'], ['Backend Engineer']],
  ],
  [
    'front end',
    frontend,
    [['UI Developer'], ['React Engineer'], ['UX Engineer'], ['Frontend Lead'], ['Technical Lead - UI']],
    [['UI/UX Designer'], ['UI Lead'], ['React Native Engineer'], ['Frontend']],
  ],
  [
    'back end',
    backend,
    [['Back-End Engineer'], ['API Developer'], ['Server Side Engineer']],
    [['API Engineer', '17-2041'], ['Back End Process Integration Engineer'], ['API Lead']],
  ],
  [
    'software',
    software,
    [
      ['Developer'],
      ['Member of Technical Staff'],
      ['Programmer Analyst'],
      ['Software Engineering'],
      ['Software Product Engineering'],
      ['Java Technical Lead'],
      ['Firmware Engineer', '17-2072'],
      ['iOS Engineer'],
      ['Senior Engineer - .NET'],
      ['Application Engineer', '15-1252'],
    ],
    [
      ['Engineer', '15-1252'],
      ['Technical Lead'],
      ['Software Architect'],
      ['Software Engineering Analyst'],
      ['Application Engineer', '17-2141'],
      ['Application Engineer - Heat Pumps'],
      ['MTS Design Engineer'],
      ['Software Project Lead'],
      ['Agile Development'],
    ],
  ],
])('%s', (_, rule, named, unnamed) => {
  test.each(named)('is named by “%s” %s', (title, soc) => {
    expect(holds(rule, title, soc)).toBe(true)
  })
  test.each(unnamed)('is not named by “%s” %s', (title, soc) => {
    expect(holds(rule, title, soc)).toBe(false)
  })
})
