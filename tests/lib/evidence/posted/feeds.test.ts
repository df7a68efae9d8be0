import { expect, test } from 'vitest'
import { feedHref, feedId, repositoryHref } from '@/lib/evidence/posted/feeds'

test('a collection has its own place on the data page, and a repository its address', () => {
  expect(feedId('RemoteWLB/remote-jobs')).toBe('feed-remotewlb-remote-jobs')
  expect(feedHref('RemoteWLB/remote-jobs')).toBe('/data#feed-remotewlb-remote-jobs')
  expect(repositoryHref('RemoteWLB/remote-jobs')).toBe('https://github.com/RemoteWLB/remote-jobs')
})

test('what is no repository has no address', () => {
  expect(['Greenhouse', 'a/b/c', 'my own file', 'javascript:alert(1)/x'].map(repositoryHref)).toEqual([
    null,
    null,
    null,
    null,
  ])
})
