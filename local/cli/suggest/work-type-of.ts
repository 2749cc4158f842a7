import type { WorkTypeFit } from '../../../src/engine/index';

/** What trackers' own work types are meant for, as far as their names say it. */
const FITS: Readonly<Record<string, WorkTypeFit['fits']>> = {
  story: ['story'],
  'user story': ['story'],
  task: ['technical-task', 'enabler'],
  'technical task': ['technical-task', 'enabler'],
  enabler: ['enabler'],
  spike: ['spike'],
};

/** A work type by its name, with the kinds that it fits. */
export function workTypeOf(name: string): WorkTypeFit {
  return { name, fits: FITS[name.toLowerCase()] ?? [] };
}
