/** The words that titles are read by, and what each of them may say. A word may say several things. */

const topicNames = [
  'management',
  'vicePresident',
  'engineer',
  'developer',
  'engineering',
  'architect',
  'lead',
  'otherJob',
  'analyst',
  'consultant',
  'software',
  'security',
  'learning',
  'database',
  'data',
  'pipeline',
  'devops',
  'platform',
  'quality',
  'fullStack',
  'backend',
  'frontend',
  'performance',
  'reliability',
  'support',
  'otherField',
  'vendor',
  'level',
  'language',
  'staffMember',
  'kind',
] as const
type TopicName = (typeof topicNames)[number]

/** One bit for each name, as many as a number holds. Throws RangeError on a 33rd, which would be taken for the first. */
export function bitsOf<N extends string>(names: readonly N[]): Readonly<Record<N, number>> {
  if (names.length > 32) throw new RangeError(`${names.length} names want a bit each, and a number holds 32`)
  return Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<N, number>
}

/** What a word may say, as one bit each, so that a title's words are asked about without a search. */
export const Topic = bitsOf(topicNames)

const lists: Readonly<Record<TopicName, string>> = {
  management:
    'manager director head chief president owner supervisor cto ceo cio ciso coo cfo scrum-master managing superintendent',
  vicePresident: 'vp avp svp evp',
  engineer: 'engineer',
  developer: 'developer dev programmer coder sde swe softwareingenieur softwareentwickler',
  engineering: 'engineering development programming',
  architect: 'architect',
  lead: 'lead leader',
  otherJob: `scientist researcher recruiter designer writer instructor teacher professor technician coordinator
    representative executive accountant evangelist advocate trainer auditor strategist attorney lawyer buyer planner
    statistician investigator sourcer partner artist nurse operator inspector assistant clerk
    marketer salesperson tutor faculty lecturer`,
  analyst: 'analyst',
  consultant: 'consultant',
  software: `software application web mobile ios android firmware embedded middleware microservice microservices
    gameplay compiler website`,
  language: `java j2ee jee net csharp c# c++ cpp python golang ruby rails php scala kotlin swift nodejs javascript
    typescript rust perl cobol mainframe abap sas matlab dotnet aspnet vb django haskell erlang elixir clojure groovy
    drupal wordpress as400`,
  security: `security cyber infosec secops appsec cyberark iam pki cryptography cryptographic vulnerability malware siem
    soar firewall threat red-team penetration exploit zero-trust offensive
    incident-response information-assurance grc sailpoint`,
  learning: `ml ai prompt mlops nlp deep-learning computer-vision machine-vision aiops llmops`,
  database: 'database dba sql plsql tsql mysql postgres postgresql mongodb dbas cassandra',
  data: 'data analytics',
  pipeline: `etl elt bigdata hadoop spark pyspark databricks informatica talend datastage ssis warehouse dataops snowflake
    abinitio dwh edw teradata redshift denodo datawarehouse lakehouse`,
  devops: 'devops devsecops cicd configuration-management',
  platform: 'platform cloud infrastructure kubernetes iac openshift',
  quality: 'qa qe test tester sdet quality ',
  fullStack: 'fullstack',
  backend: 'backend api',
  frontend: 'frontend ui react reactjs angular angularjs vue vuejs',
  performance: 'performance capacity latency',
  reliability: 'reliability sre',
  support: `support field-application sales presales field customer success escalation solution account helpdesk desk
    service train preconstruction`,
  otherField: `mechanical electrical civil chemical process manufacturing hardware silicon asic fpga rf analog optical
    thermal structural hvac industrial aerospace aircraft propulsion powertrain battery vehicle chassis turbine plant
    reservoir drilling petroleum nuclear mining wind solar materials metallurgical biomedical environmental geotechnical
    mechatronics electronics electronic circuit photonics packaging assembly cad cae building facilities
    motorsport motorsports f1 race sports athletic engine flight avionics hydraulic plumbing construction semiconductor wafer
    yield wireless antenna radar pcb vlsi dft supplier weld welding piping
    transmission substation energy power fire water wastewater traffic highway bridge acoustic acoustics equipment
    tooling physical combustion bioengineer medical pharmaceutical marketing financial people food asset network
    microelectronics ic ate spacecraft launch heat pump valve polymer audio rtl lithography laser mep harness plastics automotive catalyst datacenter telecom
    telecommunication layout`,
  vendor: `salesforce servicenow sap pega workday oracle peoplesoft netsuite guidewire veeva appian mulesoft dynamics
    d365 power-platform adobe siebel crm erp duckcreek`,
  level: `senior junior lead principal staff distinguished fellow graduate trainee entry mid midlevel
    intermediate associate grad leader smts lmts pmts`,
  staffMember: 'mts smts lmts pmts',
  // What makes an engineer one of a role only straight before the word: "build engineer".
  kind: `production detection identity soc build release scm aws azure gcp ux validation verification automation`,
}

/** Words that say nothing by themselves but are asked for by name: known, so that their plurals are. */
const plain = `technical technology business information computer project program system tool relation experience product vehicle ad sale year month position opening day week car resource
  site member native`

const topics = new Map<string, number>(plain.split(/\s+/).map((word) => [word, 0]))
for (const [topic, list] of Object.entries(lists)) {
  for (const word of list.trim().split(/\s+/)) {
    topics.set(word, (topics.get(word) ?? 0) | Topic[topic as TopicName])
  }
}

/** What a word in its one spelling may say: the bits of `Topic`, 0 when nothing. */
export function topicsOf(word: string): number {
  return topics.get(word) ?? 0
}

/** Whether the word, in its one spelling, says anything to the reader. */
export function isKnown(word: string): boolean {
  return topics.has(word)
}
