import fc from 'fast-check'

// The same tree is judged by the same cases each time. SEED=any number looks at others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261123) })
