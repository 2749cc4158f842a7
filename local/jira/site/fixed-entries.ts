import type { StatusCategoryKey } from '../backlog';

/** Jira's five default priorities, highest first. */
export const PRIORITIES = [
  { id: 1, name: 'Highest', color: '#d04437' },
  { id: 2, name: 'High', color: '#f15C75' },
  { id: 3, name: 'Medium', color: '#f79232' },
  { id: 4, name: 'Low', color: '#707070' },
  { id: 5, name: 'Lowest', color: '#999999' },
] as const;

/** The priority of an issue that nobody gave one. */
export const DEFAULT_PRIORITY = 3;

/** The link types that a new site has. */
export const LINK_TYPES = [
  { id: 10000, name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: 10001, name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: 10002, name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: 10003, name: 'Relates', inward: 'relates to', outward: 'relates to' },
] as const;

/** Jira's status categories, in the order of a board. */
export const STATUS_CATEGORIES: Readonly<
  Record<StatusCategoryKey, { readonly id: number; readonly name: string; readonly colorName: string }>
> = {
  new: { id: 2, name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, name: 'Done', colorName: 'green' },
};

/** The one resolution that closing an issue sets. */
export const RESOLUTION = { id: 10000, name: 'Done', description: 'Work has been completed on this issue.' } as const;
