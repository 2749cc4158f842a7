import { isOutside } from './role-side';
import { singular } from './singular';

/** A singular as often names a part of the product: "Evidence viewer: ...", "Platform support: add ...". */
const PARTS = /\s(?:support|viewer|editor|player|picker|planner)$/i;
/** Those outside who are many: "construction firms". */
const FIRMS = /(?:firms|companies|agencies|schools|clinics|councils|clubs)$/i;

/** Whose wish it is, where a title names them before it: "GATE AGENT - standby list by status"; null for anything else. */
export function namedBefore(title: string): { readonly role: string; readonly rest: string } | null {
  const [, name = '', rest = ''] = /^\W*([\p{L} ]{3,30}?)\s*(?::|\s[-–—]|\|)\s+(.{3,})$/u.exec(title) ?? [];
  const role = name === name.toUpperCase() ? name.toLowerCase() : name;
  if (rest === '') return null;
  if (FIRMS.test(role)) return { role: singular(role), rest };
  return isOutside(role) && !PARTS.test(role) ? { role, rest } : null;
}
