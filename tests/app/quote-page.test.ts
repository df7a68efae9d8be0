import { describe, expect, test } from 'vitest'
import { quotePage } from '@/app/quote/asked'
import { roleBeside } from '@/lib/quote/page'
import { postPart } from '@/lib/quote/post/part'

const page = (query: string) => quotePage(new URLSearchParams(`${query}&asOf=2026-12-15`))

describe('ways to a surer quote', () => {
  test('are offered where there is nothing to post, and take the role that most postings are of', () => {
    const unsure = page('role=performance-engineer&level=staff&place=US-WY')
    if (unsure.scene === null) throw new Error('a question')
    expect(postPart(unsure.scene.view).state).toBe('not-ready')
    expect(unsure.scene.ways.length).toBeGreaterThan(0)
    expect(roleBeside(unsure)).toBe('software-engineer')
  })

  test('are not where there is a draft, nor while something is asked', () => {
    const sure = page('role=software-engineer&level=senior&place=US-CO')
    if (sure.scene === null) throw new Error('a question')
    expect(postPart(sure.scene.view).state).toBe('draft')
    expect(sure.scene.ways).toEqual([])
    expect([sure, page('role=software-engineer&place=portland')].map(roleBeside)).toEqual([null, null])
  })
})
