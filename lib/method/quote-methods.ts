/** The methods behind quotes. */
import { gradeCases, lossCases, modelCases, orderCases } from '@/lib/method/cases/quote'
import type { Method } from './entry'

/** The methods of quotes, in the order they are read; the worked cases are computed when this module loads. */
export const quoteMethods: readonly Method[] = [
  {
    id: 'quote',
    title: 'Quotes',
    definition:
      'A quote is a predicted distribution of pay, from one source. A median, and the gaps between neighbouring percentiles, start from those of the whole source and are multiplied by what the role, the level, the place (for advertisements the year) and their combinations add. Each of these is held towards ×1 by a penalty that its observations must outweigh: a cell of two filings leans on its role, level and place, and one of two hundred speaks for itself.',
    formulas: [
      {
        name: 'Median',
        formula: 'base × role × level × role and level × place × role and place × level and place × cell',
      },
      { name: 'Gap of two percentiles', formula: 'likewise: ln(P75 ÷ P50) = base gap × role × … × cell' },
      {
        name: 'Place',
        formula: '(cost of labour there ÷ in the country)^power, the power fitted on the states’ filings',
      },
      { name: 'At a date', formula: '× (1 + r)^(months ÷ 12)' },
      { name: 'Order of levels', formula: 'isotonic regression of the percentiles from level to level' },
    ],
    why: 'Raw cells fail where they are asked for most: few filings name one role, one level and one state. The model is fitted to the pinball loss, which is what predicted percentiles are judged by, so it assumes no shape of the distribution; gaps are exponentials, so percentiles cannot cross. A repeated filing counts once. Every distinct filing counts the same, whoever filed it, since weighing staffing firms down makes the percentiles of the filings worse. A level is below the one under it only where both have 30 observations and the intervals of their medians lie apart; the page then says so.',
    sources: [
      { label: 'Koenker and Bassett 1978, Regression quantiles', href: 'https://doi.org/10.2307/1913643' },
      {
        label: 'Gelman and Hill 2007, Data analysis using regression and multilevel models: partial pooling',
        href: 'https://doi.org/10.1017/CBO9780511790942',
      },
      {
        label: 'Ayer and others 1955, An empirical distribution function for sampling with incomplete information',
        href: 'https://doi.org/10.1214/aoms/1177728423',
      },
    ],
    cases: [...modelCases(), ...orderCases()],
  },
  {
    id: 'grade',
    title: 'Grades and proof',
    definition:
      'A quote’s grade is the worst of four: how many observations are exactly of its role, level and place; how wide it is; whether titles or only an occupation match; whether it is modelled from few. Past 36 months of age it falls a step. How good quotes are is judged on observations that were kept aside when the model was fitted, by pinball loss and by the share that the ranges hold.',
    formulas: [
      { name: 'n', formula: '30 high, 10 fair, else low' },
      { name: 'Spread', formula: 'P75 ÷ P25: to 1.35 high, to 1.6 fair, else low' },
      { name: 'Match', formula: 'titles high, advertisements fair, an occupation low' },
      { name: 'Modelled', formula: 'fair where the cell has fewer than 10' },
      { name: 'Pinball loss', formula: 'p × (pay − predicted) above, (1 − p) × (predicted − pay) below' },
      { name: 'Disagreement', formula: '(largest median − smallest) ÷ median of the medians' },
    ],
    why: 'One score would hide which weakness it is of, so each part is shown with its reason. The loss is least on average for the true percentile, so a forecaster gains nothing by hedging. Sources are never pooled: their populations differ by $30,000 to $60,000 at the median, so they stand side by side with their disagreement.',
    sources: [
      {
        label: 'Gneiting and Raftery 2007, Strictly proper scoring rules, prediction, and estimation',
        href: 'https://doi.org/10.1198/016214506000001437',
      },
    ],
    cases: [...gradeCases(), ...lossCases()],
  },
]
