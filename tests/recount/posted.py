"""Counts posted ranges again from the raw file, by none of our code: n and medians of every selection against data/market.

    npm run market -- --raw DIR --out /tmp/market --readings readings.csv
    python3 tests/recount/posted.py DIR/posted-pay-us-2024-26.csv readings.csv data/market/postings.json

The title, place and employer readings are those of the pipeline; amounts, months, drops, repeats, counts and medians are not.
"""
import csv
import json
import math
import sys
from collections import Counter, defaultdict

raw_file, readings_file, cells_file = sys.argv[1:4]
raw = list(csv.DictReader(open(raw_file, encoding='utf-8')))
readings = list(csv.DictReader(open(readings_file, encoding='utf-8-sig')))
if len(raw) != len(readings):
    sys.exit(f'{len(raw)} raw rows, {len(readings)} readings')


def median(values):
    values = sorted(values)
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


def three_digits(usd):
    unit = 10 ** (math.floor(math.log10(usd)) - 2)
    return math.floor(usd / unit + 0.5) * unit


observed = {}
dropped = Counter()
for row, read in zip(raw, readings):
    low, high = float(row['lo']), float(row['hi'])
    ours = (low == high) or high > 3 * low or row['date'][:7] < '2024-01'
    if ours and not read['dropped']:
        sys.exit(f'kept, though it must be dropped: {row}')
    if read['dropped']:
        dropped[read['dropped']] += 1
        continue
    title = ' '.join(row['title'].lower().split())
    key = (read['employer'], title, read['places'], low, high)
    month = row['date'][:7]
    if key not in observed or month > observed[key][0]:
        observed[key] = (month, read['role'], read['level'], read['employer'])

wages, employers = defaultdict(list), defaultdict(Counter)
for (employer, _, places, low, high), (month, role, level, _) in observed.items():
    for place in ['US', *places.split()]:
        for at in (level, 'all'):
            for year in (int(month[:4]), 'all'):
                wages[role, at, place, year].append(three_digits((low + high) / 2))
                employers[role, at, place, year][employer] += 1

file = json.load(open(cells_file, encoding='utf-8'))
cells = defaultdict(list)
for cell in file['cells']:
    for usd, count in cell['counts']:
        for level in (cell['level'], 'all'):
            for year in (cell['year'], 'all'):
                cells[cell['role'], level, cell['place'], year] += [usd] * count
shown = wrong = 0
listed = set()
for role, level, place, years in file['marginals']:
    for year, n, _, m, largest, *_ in years:
        key = (role, level, place, year)
        listed.add(key)
        counts = employers.get(key, Counter())
        mine = (len(wages.get(key, [])), len(counts), max(counts.values(), default=0))
        same = mine == (n, m, largest)
        if min(n, m) >= 5:
            shown += 1
            same = same and median(wages[key]) == median(cells[key])
        if not same:
            wrong += 1
            print('differs:', key, mine, (n, m, largest))
missing = set(wages) - listed
print(f'{len(observed)} ranges; {len(listed)} selections, {shown} of them shown; {wrong} differ, {len(missing)} are missing')
print(dict(dropped))
sys.exit(1 if wrong or missing else 0)
