/** All facts but the market’s, as the pages read them. */
import type { Readiness, Symptom } from './decision'
import type { AliasFile } from './gazetteer'
import type { Jurisdiction, LawSource } from './jurisdictions'
import type { Method } from './method'
import type { Offers } from './offers'
import type { PaySourceRow } from './pay-source'
import type { QuoteProof } from './quote-proof'
import type { Role } from './role'
import type { Term } from './search'
import type { Changelog, Manifest, Source } from './source'
import type { Ladder, ToolGroup, Trait, TraitGroup } from './vocabulary'

export interface Dataset {
  readonly roles: readonly Role[]
  readonly traitGroups: readonly TraitGroup[]
  readonly traits: readonly Trait[]
  readonly toolGroups: readonly ToolGroup[]
  readonly ladder: Ladder
  readonly sources: readonly Source[]
  readonly paySources: readonly PaySourceRow[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly lawSources: readonly LawSource[]
  readonly aliases: AliasFile
  readonly methods: readonly Method[]
  readonly offers: Offers
  readonly terms: readonly Term[]
  readonly symptoms: readonly Symptom[]
  readonly readiness: Readiness
  readonly manifest: Manifest
  readonly changelog: Changelog
  readonly quoteProof: QuoteProof
  /** How the proof was made, a paragraph each; `{folds}` is its number of parts. */
  readonly quoteTrial: readonly string[]
}
