import fc from 'fast-check'

/**
 * Properties try the same inputs in every run, so that a change is judged by what it changed. To search for what nobody
 * thought of, run them with other seeds: PROPERTY_SEED=7 PROPERTY_RUNS=2000 npm test -- unit
 */
fc.configureGlobal({
  seed: Number(process.env.PROPERTY_SEED ?? 20_261_122),
  numRuns: Number(process.env.PROPERTY_RUNS ?? 100),
})
