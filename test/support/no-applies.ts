import type { ApplyPorts, ApplyRecord } from '../../src/app/apply/apply-ports';

/** What reading an item asks for. */
const READS = new Set(['readTypes', 'searchByWords']);
const nothing = async () => ({ ok: true, value: [] });

/** Ports for use cases that apply nothing: no record is there, and no write to Jira is expected. */
export function noApplies(): ApplyPorts {
  const unexpected = (): never => {
    throw new Error('nothing is applied in this test');
  };
  return {
    jira: new Proxy({} as ApplyPorts['jira'], {
      get: (_jira, call) => (READS.has(String(call)) ? nothing : unexpected),
    }),
    records: {
      get: async (): Promise<ApplyRecord | null> => null,
      begin: unexpected,
      save: unexpected,
      drop: unexpected,
    },
    claims: { take: unexpected },
    outcomes: { count: unexpected },
  };
}
