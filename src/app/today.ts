import type { Ports } from './ports';

const DAY_MS = 86_400_000;

/** Today, in days since 1970-01-01 UTC. */
export const today = ({ clock }: Pick<Ports, 'clock'>): number => Math.floor(clock.now().getTime() / DAY_MS);
