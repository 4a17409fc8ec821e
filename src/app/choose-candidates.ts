/** Who proposes passages: an index in this process, or the one that the store keeps. */
export type Proposer = 'memory' | 'database';

/** The SEARCH setting. */
export type SearchSetting = 'auto' | Proposer;

/**
 * Up to here the index in memory is small and quick (test/bench measures both); beyond, a start would take longer than
 * anyone waits, and each further process would hold it again.
 */
export const MAX_IN_MEMORY = 50_000;

/** Who proposes for a record of so many passages. */
export function chooseCandidates(setting: SearchSetting, passages: number): Proposer {
  if (setting !== 'auto') return setting;
  return passages <= MAX_IN_MEMORY ? 'memory' : 'database';
}
