import type { Dataset } from '@/data/schema/dataset'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { type PostedIndex, postedFinding, postedTable } from '@/lib/pay/posted'
import { publishedSource } from '@/lib/source/published'
import { paySource, postedSource } from '@/lib/source/registry'
import { neighbors } from '@/lib/traits/nearest'
import { DataFigure } from '../figure/DataFigure'
import { roleFiles } from '../figure/files'
import { PostedTable } from './PostedTable'

interface PostedFigureProps {
  readonly facts: Pick<Dataset, 'roles' | 'traits'>
  readonly evidence: EvidenceByRole
  readonly index: PostedIndex
}

const files = roleFiles('pay', [])
  .filter(({ format }) => format === 'csv')
  .map((file) => ({ ...file, of: 'all pay measured of every role' }))

/** The posted pay of all roles, with its numbers, its source and its files. */
export function PostedFigure({ facts: { roles, traits }, evidence, index }: PostedFigureProps) {
  const nearest = Object.fromEntries(
    roles.map((role) => [
      role.id,
      neighbors(role, roles, traits)
        .slice(0, 2)
        .map((each) => each.role),
    ]),
  )
  return (
    <DataFigure
      title="Posted pay of every role, US, all levels, US dollars a year"
      sentence={postedFinding(index)}
      drawing={<PostedTable index={index} nearest={nearest} />}
      table={postedTable(roles, evidence)}
      sources={paySource(postedSource).sources.map(publishedSource)}
      downloads={files}
    />
  )
}
