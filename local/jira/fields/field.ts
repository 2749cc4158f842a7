import type { Issue } from '../issue/issue';
import type { Related } from '../issue/related';
import type { Account } from '../site/accounts';
import type { IssueType, Project } from '../site/catalog';
import type { Site } from '../site/site';

/** What showing a field may draw on. */
export interface View {
  readonly site: Site;
  readonly viewer: Account | null;
  readonly related: Related;
  date(at: number | null): string | null;
}

/** What may be done to a field's value in one edit. */
export type Operation = 'set' | 'add' | 'remove';

/** One operation on one field of an issue that is being made or changed. */
export interface Edit {
  readonly site: Site;
  readonly account: Account;
  readonly project: Project;
  readonly issue: Issue;
  readonly operation: Operation;
  readonly value: unknown;
}

/** How the history tells a value: its id where it has one, and its text. */
interface Traced {
  readonly id: string | null;
  readonly text: string | null;
}

/** The part of a field that only a field on a screen has. */
export interface Editable {
  readonly operations: readonly Operation[];
  /** Whether an issue cannot be made without it. */
  readonly required?: boolean;
  /** The changed parts of the issue; throws FieldProblem on a value that Jira would refuse. */
  apply(edit: Edit): Partial<Issue>;
  trace(issue: Issue, site: Site): Traced;
  /** Whether two states differ, where what is traced does not tell it all. */
  differs?(before: Issue, after: Issue): boolean;
  /** The history's own name for the field where it differs. */
  readonly tracedAs?: string;
  /** What may be chosen, where the field has a list. */
  allowed?(site: Site, project: Project, type: IssueType): readonly unknown[];
}

/** A field of an issue: how Jira lists it, shows it and takes it. */
export interface Field {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly custom: boolean;
  readonly navigable: boolean;
  readonly orderable: boolean;
  readonly searchable: boolean;
  readonly clauseNames: readonly string[];
  readonly schema?: Readonly<Record<string, unknown>>;
  /** `undefined` leaves the field out of the answer. */
  show(issue: Issue, view: View): unknown;
  /** Whether this project's issues carry the field at all. */
  carriedBy?(project: Project): boolean;
  /** Whether the field is on this project's screens. */
  onScreen?(project: Project): boolean;
  readonly edit?: Editable;
}

/** A value that a field refuses; `at` is the name that Jira reports it under, where it is not the field's. */
export class FieldProblem extends Error {
  readonly at: string | null;

  constructor(message: string, at: string | null = null) {
    super(message);
    this.at = at;
  }
}

type SystemField = Pick<Field, 'id' | 'name' | 'show'> & {
  readonly type: string;
  readonly items?: string;
  readonly system?: string;
} & Partial<Omit<Field, 'custom' | 'schema'>>;

/** A built-in field; navigable, orderable and searchable unless it says otherwise. */
export function systemField({ type, items, system, ...field }: SystemField): Field {
  return {
    key: field.id,
    custom: false,
    navigable: true,
    orderable: true,
    searchable: true,
    clauseNames: [field.id],
    ...field,
    schema: { type, ...(items && { items }), system: system ?? field.id },
  };
}

type CustomField = Pick<Field, 'name' | 'show'> & {
  readonly customId: number;
  readonly type: string;
  readonly items?: string;
  /** The full key of the field's type. */
  readonly custom: string;
} & Partial<Omit<Field, 'id' | 'key' | 'custom' | 'schema' | 'clauseNames'>>;

/** A custom field, findable by name and by cf[number]. */
export function customField({ customId, type, items, custom, ...field }: CustomField): Field {
  const id = `customfield_${customId}`;
  return {
    id,
    key: id,
    custom: true,
    navigable: true,
    orderable: true,
    searchable: true,
    clauseNames: [`cf[${customId}]`, field.name],
    ...field,
    schema: { type, ...(items && { items }), custom, customId },
  };
}
