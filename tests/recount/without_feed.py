"""What leaving one feed out does to the median of posted ranges of each role, nationally, over all levels.
Middles count to three significant digits, halves up, as in the cells.

    python3 tests/recount/without_feed.py data/market/postings-ranges.json romelikethecity/aimarketpulse
"""
import json
import math
import statistics
import sys


def three_digits(usd):
    step = 10 ** (math.floor(math.log10(usd)) - 2)
    return math.floor(usd / step + 0.5) * step


file = json.load(open(sys.argv[1], encoding='utf-8'))
feeds = [feed['name'] for feed in file['feeds']]
left_out = feeds.index(sys.argv[2])
print('| role | ranges | of the feed | median | without it | change |')
print('| --- | --- | --- | --- | --- | --- |')
for role, name in enumerate(file['roles']):
    own = [(three_digits((low + high) / 2), feed) for _, at, _, _, _, _, low, high, feed in file['ranges'] if at == role]
    rest = [usd for usd, feed in own if feed != left_out]
    everything, without = statistics.median(usd for usd, _ in own), statistics.median(rest)
    change = (without / everything - 1) * 100
    share = (len(own) - len(rest)) / len(own)
    print(f'| {name} | {len(own)} | {share:.0%} | ${everything:,.0f} | ${without:,.0f} | {change:+.1f}% |')
