import type { ImportedSprint } from './imported-row';

const STATES = ['future', 'active', 'closed'] as const;

const part = (text: string, name: string): string | undefined => {
  const value = new RegExp(`[[,]${name}=([^,\\]]*)`).exec(text)?.[1];
  return value && value !== '<null>' ? value : undefined;
};

/** A sprint as exports tell it: its name, or in older ones `...Sprint@1f[id=3,state=CLOSED,name=Sprint 1,...]`. */
export function readSprint(text: string): ImportedSprint {
  const name = /com\.atlassian\.greenhopper/.test(text) ? part(text, 'name') : undefined;
  if (name === undefined) return { name: text };
  const state = STATES.find((one) => one === part(text, 'state')?.toLowerCase());
  const start = part(text, 'startDate');
  const end = part(text, 'endDate');
  return { name, ...(state && { state }), ...(start && { start }), ...(end && { end }) };
}
