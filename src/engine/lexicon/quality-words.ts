import type { WordList } from './word-list';

/** Qualities of a system. */
export const QUALITY_WORDS: WordList = {
  id: 'quality-words',
  source: 'safe-enablers',
  words: `
    performance throughput latency scalability scalable scale scales scaling reliability reliable resilience
    resilient availability high_availability memory cpu overhead bottleneck+ concurrency parallel efficient
    efficiently efficiency load capacity observability maintainability robust robustness stability stable isolation
    failover redundancy outage+ incident+ downtime sla+ slo+ retention throttling rate_limit+ rate_limiting
    bandwidth recovery single_point_of_failure fault_tolerance fault_tolerant testability portability`,
};
