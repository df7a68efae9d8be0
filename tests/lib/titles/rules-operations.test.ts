import { describe, expect, test } from 'vitest'
import { devops, performance, performanceTest, platform, siteReliability } from '@/lib/titles/rules-operations'
import { type Rule, titleView } from '@/lib/titles/view'
import { titleWords } from '@/lib/titles/words'

const holds = (rule: Rule, title: string, soc = '') => rule(titleView(titleWords(title), soc)).length > 0

// Titles and codes from the rules for roles and from the filings they were written for.
describe.each<[string, Rule, [string, string?][], [string, string?][]]>([
  [
    'performance',
    performance,
    [
      ['Software Performance Engineer'],
      ['GPU Performance Architect'],
      ['Performance and Capacity Engineer'],
      ['Software Engineer, Performance'],
      ['Software Performance Engineer - Autonomous Vehicles'],
      ['Performance Engineering Lead', '15-1253'],
    ],
    [
      ['Performance Engineer', '17-2141'],
      ['Vehicle Performance Engineer'],
      ['Motorsports F1 Performance Engineer', '17-2141.02'],
      ['High Performance Computing Engineer'],
      ['Software Engineer, Performance Marketing'],
      ['Performance Analyst'],
      ['Low Latency Developer'],
    ],
  ],
  [
    'performance test',
    performanceTest,
    [
      ['Performance Test Engineer'],
      ['Performance Tester'],
      ['IT Consultant (Performance Testing Engineer)', '15-1253'],
    ],
    [['Performance Engineer'], ['Performance Quality Engineer'], ['Performance Testing Consultant']],
  ],
  [
    'site reliability',
    siteReliability,
    [
      ['SRE'],
      ['Site Reliability Engineer', '17-2112'],
      ['Reliability Engineer', '15-1252'],
      ['Cloud Reliability Engineer'],
      ['Senior Engineer Systems Reliability', '15-1252'],
      ['Software Engineer, Reliability'],
      ['Production Engineer', '15-1252'],
    ],
    [
      ['Reliability Engineer'],
      ['Reliability Engineer', '17-2141'],
      ['Hardware Reliability Engineer', '15-1252'],
      ['Data Reliability Engineer', '15-1252'],
      ['Production Engineer'],
      ['Site Reliability Analyst'],
      ['Software Engineer - Mobile Reliability iOS', '15-1252'],
    ],
  ],
  [
    'devops',
    devops,
    [
      ['DevOps Lead'],
      ['DevSecOps'],
      ['Build and Release Engineer'],
      ['Build & Deployment Engineer'],
      ['Release Engineering Lead'],
    ],
    [['DevOps Consultant'], ['Release Train Engineer'], ['Design and Release Engineer', '17-2141'], ['Engineer']],
  ],
  [
    'platform',
    platform,
    [
      ['Platform Engineer'],
      ['Software Engineer-Cloud'],
      ['Software Engineer, Infrastructure'],
      ['Cloud Architect'],
      ['AWS Engineer'],
      ['Cloud Engineering'],
      ['Platform and Automation Engineer'],
      ['Platform Services Engineer'],
      ['Software Engineer - Core Platform'],
    ],
    [
      ['Salesforce Platform Engineer'],
      ['Cloud Solution Architect'],
      ['Software Engineer 3, Atlas Clusters Platform'],
      ['Backend Engineer - Cloud'],
      ['Java AWS Developer'],
      ['Cloud QA Engineer'],
      ['Pipeline Infrastructure Engineer', '17-2141'],
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
