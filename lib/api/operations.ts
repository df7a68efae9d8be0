/** Every operation of the API: the server answers by this table, and the description is written from it. */

import type { Dataset } from '@/data/schema/dataset'
import type { DecideChoices } from '@/lib/decide/fields'
import { defaultDraft } from '@/lib/engine/policy'
import { countedSources } from '@/lib/source/registry'
import { classifyAnswer } from './answer/classify'
import { compareAnswer } from './answer/compare'
import { evidenceAnswer } from './answer/evidence'
import { mixAnswer } from './answer/mix'
import { outEarnsAnswer } from './answer/out-earns'
import { percentileAnswer } from './answer/percentile'
import { placesMeantAnswer } from './answer/places'
import { postingsAnswer } from './answer/postings'
import { quoteReply } from './answer/quote'
import { roleAnswer, rolesAnswer } from './answer/roles'
import { atPlace } from './ask/place'
import { postingsQuery } from './ask/posted'
import * as ask from './ask/queries'
import { noQuery } from './ask/read'
import { decideOperations } from './decide-operations'
import { openApiDocument } from './openapi/document'
import { schemaName } from './openapi/schemas'
import { type Operation, operation, type Reply, replied } from './operation'
import { quoted, refused } from './problem'
import { dataFile, dataFiles } from './rows/tables'

/** Every operation, for the roles of a dataset and what its decision may be asked. */
export function operations(choices: DecideChoices): Operation[] {
  const roleIds = choices.roles.map(({ id }) => id)
  const all = [
    operation({
      path: '/roles',
      id: 'listRoles',
      summary: 'All roles in brief',
      query: noQuery,
      answers: ['Roles'],
      answer: (_, { dataset }) => replied(rolesAnswer(dataset)),
    }),
    operation({
      path: '/roles/{id}',
      id: 'readRole',
      summary: 'One role with everything its file says',
      query: noQuery,
      part: {
        name: 'id',
        values: roleIds,
        description: 'The id of a role.',
        isNone: 'is not the id of a role; /api/v1/roles lists them.',
      },
      answers: ['Role'],
      answer: (_, { dataset }, id) => replied(roleAnswer(roleOf(dataset)(id), dataset)),
    }),
    operation({
      path: '/compare',
      id: 'compareRoles',
      summary: 'Two to five roles side by side',
      query: ask.compareQuery(roleIds),
      answers: ['Comparison'],
      answer: ({ roles }, { dataset }) => replied(compareAnswer(roles.map(roleOf(dataset)), dataset)),
    }),
    operation({
      path: '/mix',
      id: 'solveMix',
      summary: 'Whether a work mix is possible, and the week nearest its midpoints',
      query: ask.mixQuery,
      answers: ['Mix'],
      answer: ({ activity }, { dataset }) => replied(mixAnswer(activity, dataset.manifest.dataVersion)),
    }),
    operation({
      path: '/evidence',
      id: 'readEvidence',
      summary: 'What one source says about a role’s pay',
      query: ask.evidenceQuery(roleIds),
      answers: ['Evidence'],
      answer: (asked, { market, names }) =>
        replied(
          atPlace(
            asked,
            names,
            (at) => evidenceAnswer(at, market()),
            () => market().books,
          ),
        ),
    }),
    operation({
      path: '/percentile',
      id: 'rankPay',
      summary: 'Where an amount stands among what one source observed',
      query: ask.percentileQuery(roleIds),
      answers: ['Percentile'],
      answer: (asked, { market, names }) =>
        replied(
          atPlace(
            asked,
            names,
            (at) => percentileAnswer(at, market()),
            () => market().books,
          ),
        ),
    }),
    operation({
      path: '/postings',
      id: 'listPostings',
      summary: 'The posted ranges behind a figure, one by one',
      query: postingsQuery(roleIds),
      answers: ['Comparables'],
      answer: (asked, { market, names, ranges }) =>
        replied(atPlace(asked, names, (at) => postingsAnswer(at, market(), ranges))),
    }),
    operation({
      path: '/out-earns',
      id: 'comparePay',
      summary: 'The chance that one role out-earns another, in one source',
      query: ask.outEarnsQuery(roleIds),
      answers: ['OutEarns'],
      answer: (asked, { market, names }) =>
        replied(
          atPlace(
            asked,
            names,
            (at) => outEarnsAnswer(at, market()),
            () => market().books,
          ),
        ),
    }),
    operation({
      path: '/quote',
      id: 'quotePay',
      summary: 'The pay predicted for a role at a level in a place, with its derivation',
      query: ask.quoteQuery(roleIds),
      answers: ['Quote'],
      answer: ({ version, asOf, growth, policy, ...asked }, { names, versions, release, today }) => {
        if (version !== undefined && !versions().includes(version)) return unkept(version, versions())
        const dated = { ...asked, asOf: asOf ?? today(), growth: growth ?? null }
        return replied(
          atPlace(dated, names, (at) => quoteReply(release(version ?? null), at, policy ?? defaultDraft.policy)),
        )
      },
    }),
    operation({
      path: '/classify',
      id: 'readTitle',
      summary: 'The role and level that a job title names',
      query: ask.classifyQuery,
      answers: ['TitleReading'],
      answer: (asked, { dataset, titleRoles }) =>
        replied(classifyAnswer(asked, titleRoles, dataset.manifest.dataVersion)),
    }),
    ...decideOperations(choices),
    operation({
      path: '/places',
      id: 'readPlace',
      summary: 'The places that a text could mean',
      query: ask.placesQuery,
      answers: ['PlacesMeant'],
      answer: (asked, { dataset, names }) => replied(placesMeantAnswer(asked, names(), dataset.manifest.dataVersion)),
    }),
    operation({
      path: '/data/{file}',
      id: 'readTable',
      summary: 'A full table as CSV or JSON',
      query: noQuery,
      part: {
        name: 'file',
        values: dataFiles,
        description: 'The table and its format.',
        isNone: 'is no file of the dataset; /data lists them.',
      },
      answers: ['Roles', 'Traits', ...countedSources.map(schemaName), 'Feeds', 'Occupations', 'Places'],
      csv: true,
      answer: (_, { dataset, market }, file) => dataFile(file, { ...market(), dataset }),
    }),
    operation({
      path: '/openapi.json',
      id: 'describe',
      summary: 'This description',
      query: noQuery,
      answers: ['Description'],
      answer: (_, { dataset }): Reply => replied(openApiDocument(all, dataset.manifest.dataVersion)),
    }),
  ]
  return all
}

function roleOf({ roles }: Pick<Dataset, 'roles'>) {
  return (id: string) => {
    const role = roles.find((each) => each.id === id)
    if (role === undefined) throw new RangeError(`no role is called “${id}”`)
    return role
  }
}

function unkept(version: string, kept: readonly string[]) {
  const detail = `No quotes are kept of the release ${quoted(version)}. Kept are: ${kept.join(', ')}.`
  return refused('invalid-value', detail, 'version')
}
