/** The explorer's facts, made once a process from the market facts. */
import { once } from '@/app/once'
import { areas, placeTyped } from '@/app/place-names'
import { dataset, market } from '@/data'
import { placeKind } from '@/lib/evidence/recorded'
import { areaFace, salariesData } from '@/lib/salaries/data'
import { explorer, salariesChoices } from '@/lib/salaries/page'
import { placedWages } from '@/lib/salaries/pay/by-place'
import type { AreaFace } from '@/lib/salaries/selection'

/** The occupation survey's pay by place, as the browser fetches it. */
export const wagesByPlace = once(() => placedWages(dataset.roles, market()))

export const salaries = once(() => {
  const data = salariesData(dataset.roles, market(), dataset.manifest.dataVersion)
  return {
    ...explorer(data, Object.values(market().cells), wagesByPlace()),
    choices: {
      ...salariesChoices(
        data,
        market().places.areas.map(({ id }) => id),
      ),
      place: placeTyped,
    },
  }
})

/** The area of an id, or null when it names the country, a state or nothing. */
export function areaOf(id: string): AreaFace | null {
  return placeKind(id) === 'area' ? (allAreas().find((each) => each.id === id) ?? null) : null
}

/** Every area, as the browser fetches them, by its short name too. */
export const allAreas = once((): AreaFace[] => {
  const names = new Map(areas().map(({ id, name }) => [id, name]))
  return market().places.areas.map((area) => {
    const shortName = names.get(area.id)
    return { ...areaFace(area, dataset.roles, market()), ...(shortName !== undefined && { shortName }) }
  })
})

/** The areas as they are looked for among the rows. */
export const areaNames = once(() => market().places.areas.map(({ name, states }) => ({ name, states })))
