/**
 * The kinds of fault that public reports of advertised titles showed, each by the rule that is right, with titles of the
 * reports and others of the kind. "role level", a span as "junior-mid", what is assumed in brackets.
 */
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { readTitle, titleRoles } from '@/lib/titles/read'

const roles = titleRoles(dataset.roles)
const short = (id: string | undefined) => id?.replace('-engineer', '')

function read(title: string): string {
  const { role, level, levels, assumed, unread } = readTitle(title, roles)
  if (unread) return 'unread'
  const guess = [short(assumed?.role), assumed?.level].filter((each) => each !== undefined)
  return `${short(role)} ${levels?.join('-') ?? level}${guess.length > 0 ? ` (${guess.join(' ')})` : ''}`
}

const kinds: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a level counts beside the job or as a part of its own, not inside the name of a team or product': [
    ['Junior Developer - Team Lead Support', 'software junior'],
    ['Software Engineer, Senior Living', 'software unstated'],
    ['Software Engineer, Principal Investigator Platform', 'software unstated'],
    ['Software Engineer, Mid Funnel', 'software unstated'],
    ['Software Engineer - Team 2', 'software unstated'],
    ['Backend Engineer, Staff Tools', 'backend unstated'],
    ['Software Engineer, Graduate Admissions', 'software unstated'],
    ['Data Engineer x 3', 'data unstated'],
    ['Software Engineer, L2 Blockchain', 'software unstated'],
    ['Data Engineer, Lead Scoring', 'data unstated'],
    ['Data Engineer, Lead', 'data staff'],
    ['Software Engineering - Team Lead', 'software staff'],
  ],
  'words beat grades, and grades the codes of a company, which alone are assumed': [
    ['Software Dev Engineer I - L4 - FTC - Amazon Pay', 'software junior'],
    ['Software Engineer (L4 - Mid-Level)', 'software mid'],
    ['SWE L3', 'software unstated (senior)'],
    ['Software Engineer (L5)', 'software unstated (staff)'],
    ['Software Engineer L6', 'software unstated (staff)'],
    ['IC2 Backend Engineer', 'backend unstated (mid)'],
    ['Data Engineer, E1', 'data unstated (junior)'],
    ['Senior Software Engineer II (L4)', 'software senior'],
    ['SRE ICT4', 'site-reliability unstated (staff)'],
    ['L2 Support Engineer', 'none unstated'],
  ],
  'two levels that are joined are a span': [
    ['Full Stack Software Engineer I or II', 'full-stack junior-mid'],
    ['Java Software Engineer - Junior/Mid', 'software junior-mid'],
    ['Reactor Software Engineer I-II', 'software junior-mid'],
    ['Resource Control Team Software Engineer - Level 1 or 2', 'software junior-mid'],
    ['Senior/Staff Data Engineer', 'data senior-staff'],
    ['Software Engineer (Mid-Level, Senior or Staff)', 'software mid-staff'],
    ['Software Engineer II / Senior Software Engineer', 'software mid-senior'],
    ['Junior to Senior Data Engineer', 'data junior-senior'],
    ['QA Engineer II & III', 'quality mid-senior'],
    ['Mid–Senior Backend Engineer', 'backend mid-senior'],
    ['Staff / Principal Software Engineer', 'software staff'],
  ],
  'letters between points are one word': [
    ['V.I.E Software Engineer', 'software unstated'],
    ['A.I. Engineer', 'machine-learning unstated'],
    ['Q.A. Engineer II', 'quality mid'],
    ['C.N.C. Programmer', 'none unstated'],
  ],
  'further words of levels': [
    ['Strong Junior/Middle Frontend Engineer', 'frontend junior-mid'],
    ['Staff+ Software Engineer', 'software staff'],
    ['Associate - Site Reliability Engineer - Engineer II', 'site-reliability mid'],
    ['Middle Backend Developer', 'backend mid'],
    ['Software Engineer, Middle East', 'software unstated'],
    ['Early Careers Software Engineer', 'software junior'],
    ['Software Engineer - New College Grad 2027', 'software junior'],
    ['Engenheiro de Dados Pleno', 'data mid'],
    ['Java Developer (Fresher)', 'software junior'],
    ['Experienced Associate, Software Engineer', 'software mid'],
  ],
  'what stands first names the role; an explicit end of the stack, test or DevOps is never overruled': [
    ['Front End Engineer II - Life Sciences Applied AI', 'frontend mid'],
    ['AI-Enabled Software Test Engineer - New Grad', 'quality junior'],
    ['Salesforce Developer - OmniStudio - integrations - AI - and CI/CD', 'software unstated'],
    ['Website Developer & Technical Content Marketing Intern - AI & Automation', 'software unstated'],
    ['Full Stack Software Engineer - Storage & Data Platform Focus', 'full-stack unstated'],
    ['Full Stack Developer Submission Data and Content Generation', 'full-stack unstated'],
    ['Cloud-Native Frontend Developer Intern', 'frontend unstated'],
    ['Backend Software Engineer Intern - Privacy and Security', 'backend unstated'],
    ['Software Engineer (L5) - AVTnT (Audio Video Test & Tools)', 'software unstated (staff)'],
    ['Full-Stack AI Engineer', 'full-stack unstated'],
    ['Cloud Security DevOps Engineer', 'devops unstated'],
    ['Software Engineer, Data Snapshot', 'software unstated'],
    ['Software Engineer, Platform Team', 'software unstated'],
    ['Software Engineer, Site Reliability', 'site-reliability unstated'],
    ['Software Engineer - Application Security', 'security unstated'],
    ['Software Engineer (AI/ML)', 'machine-learning unstated'],
    ['Software Engineer, Frontend or Full Stack', 'full-stack unstated'],
    ['Member of Technical Staff | Frontend', 'frontend unstated'],
  ],
  'a word of the trade in another sense names no role': [
    ['Forward Deployed Software Engineer - Warehouse Innovation', 'software unstated'],
    ['ASIC Design Verification Engineer - Google Cloud', 'none unstated'],
    ['Design Verification Engineer - Cloud Silicon', 'none unstated'],
    ['Proposal Developer 1', 'none junior'],
    ['Associate Developer - Equipment & Accessories (outdoor brand)', 'none junior'],
    ['Jr. Adobe Captivate Developer', 'none junior'],
    ['Process Mining Developer', 'software unstated'],
    ['Senior Developer - Footwear', 'none senior'],
    ['eLearning Developer', 'none unstated'],
    ['Rack Integration Engineer, Cloud', 'none unstated'],
    ['Data Warehouse Developer', 'data unstated'],
    ['Compiler Engineer - Backend', 'software unstated'],
  ],
  'shorthand, and interns of a speciality': [
    ['Jr dev', 'software junior'],
    ['Sr. Dev', 'software senior'],
    ['FE Engineer', 'frontend unstated'],
    ['Senior BE engineer', 'backend senior'],
    ['Backend Intern', 'backend unstated'],
    ['Firmware Intern', 'software unstated'],
    ['RAG Engineer', 'machine-learning unstated'],
    ['Intern - Full Stack', 'full-stack unstated'],
    ['DevOps Intern (Summer 2027)', 'devops unstated'],
    ['Marketing Intern', 'none unstated'],
  ],
  'feminine, compound and joined forms, and words of other languages': [
    ['Softwareentwicklerin', 'software unstated'],
    ['Ingegnere del software', 'software unstated'],
    ['Entwickler:in Backend', 'backend unstated'],
    ['Anwendungsentwickler (m/w/d)', 'software unstated'],
    ['Datenbankadministratorin', 'database unstated'],
    ['IT-Sicherheitsingenieur', 'security unstated'],
    ['Teamleiter Softwareentwicklung', 'none unstated'],
    ['Ingénieure DevOps confirmée', 'devops mid'],
    ['Développeuse Java Senior', 'software senior'],
    ['Desarrolladora Senior Java', 'software senior'],
    ['Administrador de bases de datos', 'database unstated'],
    ['Desenvolvedor(a) Full Stack Pleno', 'full-stack mid'],
    ['Sviluppatrice backend', 'backend unstated'],
    ['Ontwikkelaar .NET medior', 'software mid'],
    ['Starszy programista Java', 'software senior'],
    ['Młodszy tester oprogramowania', 'quality junior'],
  ],
  'what is in another script is not read': [
    ['Java-разработчик', 'unread'],
    ['サーバーサイドエンジニア', 'unread'],
    ['자바 개발자', 'unread'],
    ['Ведущий инженер DevOps', 'devops unstated'],
    ['软件工程师 / Senior Software Engineer', 'software senior'],
  ],
  'a bare title of the trade gives its level and the nearest role as assumed': [
    ['Principal Engineer', 'none staff (software)'],
    ['Senior Engineer - Payments', 'none senior (software)'],
    ['Tech Lead', 'none staff (software)'],
    ['Founding Engineer', 'none unstated (software)'],
    ['Product Engineer', 'none unstated (software)'],
    ['Forward Deployed Engineer, Japan', 'none unstated (software)'],
    ['Engineer II', 'none mid (software)'],
    ['Senior Engineer, Manufacturing', 'none senior'],
    ['Engineer - Process', 'none unstated'],
    ['Senior production engineer', 'none senior (site-reliability)'],
    ['Lead reliability engineer', 'none staff (site-reliability)'],
    ['Quality Engineer', 'none unstated (quality)'],
  ],
  'what was right before stays so': [
    ['Sr Software Dev Engineer II (SDE2)', 'software senior'],
    ['SDE-II', 'software mid'],
    ['LMTS - Backend', 'backend staff'],
    ['Member of Technical Staff, Backend Platform', 'software unstated'],
    ['LLM Engineer', 'machine-learning unstated'],
    ['Applied Scientist', 'none unstated'],
    ['Senior Software Engineer, Internal Tools', 'software senior'],
    ['Software Engineering Intern, Lead Generation Platform', 'software unstated'],
    ['Sales Lead-Generation Program Manager', 'none unstated'],
    ['Middle East Software Engineer', 'software unstated'],
    ['Software Engineer 3', 'software senior'],
    ['Senior Softwareentwickler (m/w/d) Java', 'software senior'],
    ['Fullstack-Entwickler (m/w/d)', 'full-stack unstated'],
    ['Développeur Full Stack (H/F)', 'full-stack unstated'],
    ['Engenheiro de Software Pleno', 'software mid'],
    ['Ｓｏｆｔｗａｒｅ Ｅｎｇｉｎｅｅｒ', 'software unstated'],
    ['Sotfware Enigneer', 'software unstated'],
    ['W2 only - Sr Java Developer - NYC (Hybrid)', 'software senior'],
    ['Vice President, Software Engineer', 'software unstated'],
    ['Software Engineer 1 - TS/SCI w/Poly', 'software junior'],
    ['Salesforce Developer', 'software unstated'],
    ['Cloud Engineer', 'platform unstated'],
  ],
}

describe.each(Object.entries(kinds))('%s', (_, titles) => {
  test.each(titles)('%s: %s', (title, expected) => {
    expect(read(title)).toBe(expected)
  })
})
