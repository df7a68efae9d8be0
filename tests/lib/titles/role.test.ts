import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { titleParts } from '@/lib/titles/parts'
import { titleRoles } from '@/lib/titles/read'
import { roleOf } from '@/lib/titles/role'
import { data, database, machineLearning, security } from '@/lib/titles/rules-data'
import { devops, performance, performanceTest, platform, siteReliability } from '@/lib/titles/rules-operations'
import { backend, frontend, fullStack, quality, software } from '@/lib/titles/rules-software'
import { type Rule, titleView } from '@/lib/titles/view'
import { titleWords } from '@/lib/titles/words'

const { ids, names } = titleRoles(dataset.roles)
const reading = (title: string, soc = '') => roleOf(titleParts(titleWords(title)), soc, names)
const roles: Readonly<Record<string, string>> = ids
const role = (title: string, soc = '') => roles[reading(title, soc).rule] ?? 'none'

describe('the order of the rules', () => {
  test.each([
    ['Performance Test Engineer', 'quality-engineer'],
    ['AI Performance Engineer', 'performance-engineer'],
    ['DevOps Site Reliability Engineer', 'site-reliability-engineer'],
    ['DevOps / Site Reliability Engineer', 'devops-engineer'],
    ['Database Reliability Engineer', 'database-engineer'],
    ['ML Security Engineer', 'security-engineer'],
    ['Security Platform Engineer', 'security-engineer'],
    ['ML Platform Engineer', 'machine-learning-engineer'],
    ['AI QA Engineer', 'quality-engineer'],
    ['Data Platform Engineer', 'data-engineer'],
    ['Data DevOps Engineer', 'devops-engineer'],
    ['Cloud Backend Engineer', 'backend-engineer'],
    ['Security Test Engineer', 'quality-engineer'],
    ['Database Test Engineer', 'database-engineer'],
    ['Data QA Engineer', 'quality-engineer'],
    ['DevSecOps Engineer', 'devops-engineer'],
    ['DevOps Platform Engineer', 'devops-engineer'],
    ['Full Stack Java Developer', 'full-stack-engineer'],
    ['Java Front End Developer', 'frontend-engineer'],
    ['Backend Software Engineer', 'backend-engineer'],
    ['ABAP Developer', 'software-engineer'],
  ])('%s is %s', (title, expected) => {
    expect(role(title)).toBe(expected)
  })
})

describe('management beats all', () => {
  test.each([
    'DevOps Manager',
    'Director, Data Engineer',
    'Head of Security Engineering',
    'VP Software Engineering',
    'Chief Software Engineer',
    'Scrum Master / Developer',
    'Software Engineering Management',
    'AD JC40 - Software Developers',
    'Technical Recruiter, Software Engineers',
  ])('%s is none', (title) => {
    expect(role(title)).toBe('none')
  })

  test('but a grade beside an engineer, a developer or an administrator of databases is no management', () => {
    expect(role('AVP Information Security Engineer')).toBe('security-engineer')
    expect(role('Senior Vice President, Software Engineer')).toBe('software-engineer')
    expect(role('AVP Database Administrator')).toBe('database-engineer')
    expect(role('Active Directory Security Engineer')).toBe('security-engineer')
  })
})

describe('another part', () => {
  test.each([
    ['Software Engineer, Manager', 'none'],
    ['Software Engineer, Password Manager', 'software-engineer'],
    ['Data Engineering, Senior Analyst', 'none'],
    ['Consultant - DevOps Engineer', 'devops-engineer'],
    ['Consultant - Salesforce DevOps', 'none'],
    ['Vice President, Software Engineering', 'none'],
    ['Engineer, Security', 'security-engineer'],
    ['Software Engineer, Security', 'software-engineer'],
    ['Systems Engineer, DevOps', 'devops-engineer'],
    ['Software Engineer (AWS DevOps)', 'devops-engineer'],
    ['Software Engineer - Cloud SRE and DevOps', 'site-reliability-engineer'],
    ['Systems Engineer, Test', 'none'],
    ['Developer (Angular)', 'frontend-engineer'],
    ['Software Engineer (Angular)', 'software-engineer'],
    ['Forward Deployed Engineer, Infrastructure', 'platform-engineer'],
    ['Engineer II, Kotlin/Java', 'software-engineer'],
  ])('%s is %s', (title, expected) => {
    expect(role(title)).toBe(expected)
  })
})

test('developers of another field than software are none', () => {
  expect(role('Vehicle Developer')).toBe('none')
  expect(role('Vehicle Infrastructure Engineer')).toBe('none')
})

describe('brackets', () => {
  test('decide where the rest names no speciality', () => {
    expect(role('Software (DevOps) Engineer')).toBe('devops-engineer')
    expect(role('IT Consultant (Hadoop Developer)')).toBe('data-engineer')
  })
  test('and not where it does', () => {
    expect(role('Backend Engineer (Cloud)')).toBe('backend-engineer')
    expect(role('Senior Software Engineer (L3)')).toBe('software-engineer')
  })
})

test('the words that decided are given in the order of the title, those in brackets by their place in the whole', () => {
  expect(reading('Engineer, Security').at).toEqual([0, 1])
  expect(reading('(Remote) Data Engineer').at).toEqual([1, 2])
  expect(reading('Security Manager').at).toEqual([1])
  expect(reading('Sneakers').at).toEqual([])
})

test('every role of the site is named by its own name under a code of software', () => {
  for (const { id, name } of dataset.roles) expect(role(name, '15-1252'), name).toBe(id)
})

/** Titles between bars, each with its occupation code behind “#” where it has one. */
const listed = (titles: string) => titles.split('|').map((each) => each.split('#').map((part) => part.trim()))

// Titles and codes from the rules for roles and from the filings they were written for.
describe.each<[string, Rule, string, string]>([
  [
    'quality',
    quality,
    `
      QA Engineer | Test Engineer | SDET | Software Tester | Test Lead #15-1253 | Analyst - Testing |
      Data Quality Engineer | Quality Engineer #15-1253 | Sr Quality Analyst #15-1121 |
      Automation Engineer #15-1253 | Firmware Verification Engineer #15-1252 |
      Software Quality Assurance #15-1299 | QA Specialist #15-1252`,
    `
      Quality Engineer | Quality Engineer #17-2112 | Test Engineer #17-2071 | RF Test Engineer |
      Penetration Tester #15-1212 | Penetration Testing Lead #15-1212 | Penetration Testing #15-1212 |
      Test Consultant #15-1253 | Sales Data Quality Analyst II | Search Quality Analyst #15-2041 | Tester |
      Data Quality Lead | Automation Engineer #15-1252 | Design Verification Engineer #15-1252`,
  ],
  [
    'full stack',
    fullStack,
    `Full-Stack Developer | Fullstack Lead | Engineer, Frontend and Backend`,
    `Full Stack Analyst | Backend Engineer`,
  ],
  [
    'front end',
    frontend,
    `UI Developer | React Engineer | UX Engineer | Frontend Lead | Technical Lead - UI`,
    `UI/UX Designer | UI Lead | React Native Engineer | Frontend`,
  ],
  [
    'back end',
    backend,
    `Back-End Engineer | API Developer | Server Side Engineer`,
    `API Engineer #17-2041 | Back End Process Integration Engineer | API Lead`,
  ],
  [
    'software',
    software,
    `
      Developer | Member of Technical Staff | Programmer Analyst | Software Engineering |
      Software Product Engineering | Java Technical Lead | Firmware Engineer #17-2072 | iOS Engineer |
      Senior Engineer - .NET | Application Engineer #15-1252`,
    `
      Engineer #15-1252 | Technical Lead | Software Architect | Software Engineering Analyst |
      Application Engineer #17-2141 | Application Engineer - Heat Pumps | MTS Design Engineer |
      Software Project Lead | Agile Development`,
  ],
  [
    'performance',
    performance,
    `
      Software Performance Engineer | GPU Performance Architect | Performance and Capacity Engineer |
      Software Engineer, Performance | Software Performance Engineer - Autonomous Vehicles |
      Performance Engineering Lead #15-1253`,
    `
      Performance Engineer #17-2141 | Vehicle Performance Engineer |
      Motorsports F1 Performance Engineer #17-2141.02 | High Performance Computing Engineer |
      Software Engineer, Performance Marketing | Performance Analyst | Low Latency Developer`,
  ],
  [
    'performance test',
    performanceTest,
    `Performance Test Engineer | Performance Tester | IT Consultant (Performance Testing Engineer) #15-1253`,
    `Performance Engineer | Performance Quality Engineer | Performance Testing Consultant`,
  ],
  [
    'site reliability',
    siteReliability,
    `
      SRE | Site Reliability Engineer #17-2112 | Reliability Engineer #15-1252 | Cloud Reliability Engineer |
      Senior Engineer Systems Reliability #15-1252 | Software Engineer, Reliability | Production Engineer #15-1252`,
    `
      Reliability Engineer | Reliability Engineer #17-2141 | Hardware Reliability Engineer #15-1252 |
      Data Reliability Engineer #15-1252 | Production Engineer | Site Reliability Analyst |
      Software Engineer - Mobile Reliability iOS #15-1252`,
  ],
  [
    'devops',
    devops,
    `
      DevOps Lead | DevSecOps | Build and Release Engineer | Build & Deployment Engineer |
      Release Engineering Lead`,
    `DevOps Consultant | Release Train Engineer | Design and Release Engineer #17-2141 | Engineer`,
  ],
  [
    'platform',
    platform,
    `
      Platform Engineer | Software Engineer-Cloud | Software Engineer, Infrastructure | Cloud Architect |
      AWS Engineer | Cloud Engineering | Platform and Automation Engineer | Platform Services Engineer |
      Software Engineer - Core Platform`,
    `
      Salesforce Platform Engineer | Cloud Solution Architect | Software Engineer 3, Atlas Clusters Platform |
      Backend Engineer - Cloud | Java AWS Developer | Cloud QA Engineer |
      Pipeline Infrastructure Engineer #17-2141`,
  ],
  [
    'security',
    security,
    `
      Cyber Engineer | Enterprise Security Architect | IAM Engineer | Identity and Access Management Engineer |
      Detection & Response Engineer | SOC Engineer | Security Engineering Lead`,
    `
      Security Analyst | Security Consultant | Software Engineer (Security Clearance) | SoC Engineer |
      Business Response Engineer`,
  ],
  [
    'machine learning',
    machineLearning,
    `
      AI Developer | MLOps Engineer | Software Engineer, AI Platform | Prompt Engineer |
      Machine Learning Engineering`,
    `Machine Learning Scientist | AI Architect | Applied AI ML Lead | Prompt Payment Engineer`,
  ],
  [
    'databases',
    database,
    `
      DBA | Database Administrator | Database Architect | .NET/SQL Developer | Developer (SQL) |
      SQL Server Administrator`,
    `Database Analyst | DBA Consultant | Cloud Engineer - Python, SQL`,
  ],
  [
    'data',
    data,
    `
      Data Engineer | Analytics Engineer | ETL Developer | Software Developer (Talend) | Big Data Architect |
      Data Platform Architect | Technical Lead Finance Data Platform | Data Engineering`,
    `Data Scientist | Data Architect | Data QA Engineer | Software Engineer, Analytics | Data Lead | ETL Tester`,
  ],
])('%s', (_, rule, named, unnamed) => {
  const holds = (title = '', soc = '') => rule(titleView(titleWords(title), soc)).length > 0

  test.each(listed(named))('is named by “%s” %s', (title, soc) => {
    expect(holds(title, soc)).toBe(true)
  })

  test.each(listed(unnamed))('is not named by “%s” %s', (title, soc) => {
    expect(holds(title, soc)).toBe(false)
  })
})
