import * as v from 'valibot';
import type { Editable, Field, Operation } from '../fields/field';
import { FieldProblem } from '../fields/field';
import { FIELDS, onScreen } from '../fields/fields';
import type { Account } from '../site/accounts';
import type { Project } from '../site/catalog';
import { badRequest, fieldProblems, invalidPayload, notModelled } from '../site/jira-problem';
import type { Site } from '../site/site';
import type { Issue } from './issue';

const body = v.looseObject({
  fields: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  update: v.optional(v.nullable(v.record(v.string(), v.array(v.record(v.string(), v.unknown()))))),
  properties: v.optional(v.nullable(v.array(v.object({ key: v.string(), value: v.unknown() })))),
  transition: v.optional(v.nullable(v.looseObject({ id: v.optional(v.union([v.string(), v.number()])) }))),
});

/** A create or edit as it comes in, by field id. */
export interface EditBody {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly update: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly properties: readonly { readonly key: string; readonly value: unknown }[];
  readonly transitionId: string | null;
}

/** Checks the outer shape of a create or edit. */
export function readEditBody(value: unknown): EditBody {
  const read = v.safeParse(body, value);
  if (!read.success) throw invalidPayload();
  const { fields, update, properties, transition } = read.output;
  return {
    fields: fields ?? {},
    update: update ?? {},
    properties: (properties ?? []).map(({ key, value: stored }) => ({ key, value: stored })),
    transitionId: transition?.id === undefined ? null : String(transition.id),
  };
}

/** Where the edit happens, and who makes it; `anyScreen` is for admins' overrides. */
export interface EditPlace {
  readonly site: Site;
  readonly account: Account;
  readonly project: Project;
  readonly anyScreen: boolean;
}

interface Step {
  readonly field: Field & { readonly edit: Editable };
  readonly operation: Operation;
  readonly value: unknown;
}

const cannotSet = (id: string): string =>
  `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;

/** Fields that Jira lets one write and this site does not take. */
const NOT_TAKEN = new Set(['comment', 'worklog', 'issuelinks', 'timetracking', 'attachment', 'security', 'versions']);

function editableField(id: string, { project, anyScreen }: EditPlace): Step['field'] | null {
  const field = FIELDS.get(id);
  if (NOT_TAKEN.has(id)) throw notModelled(`writing the field '${id}' through an issue`);
  if (!field?.edit || !(anyScreen || onScreen(project, field))) return null;
  return { ...field, edit: field.edit };
}

function stepsOf(
  id: string,
  operations: readonly Readonly<Record<string, unknown>>[],
  field: Step['field'],
): readonly Step[] {
  return operations.flatMap((entry) =>
    Object.entries(entry).map(([operation, value]) => {
      const known = field.edit.operations.find((one) => one === operation);
      if (!known) throw fieldProblems({ [id]: `Field does not support update '${operation}'` });
      return { field, operation: known, value };
    }),
  );
}

function readSteps(edits: EditBody, place: EditPlace): readonly Step[] {
  const errors: Record<string, string> = {};
  const steps: Step[] = [];
  const asked = [
    ...Object.entries(edits.fields).map(([id, value]) => [id, [{ set: value }]] as const),
    ...Object.entries(edits.update),
  ];
  for (const [id, operations] of asked) {
    if (id in edits.fields && id in edits.update) {
      throw badRequest(`Field '${id}' cannot appear in both 'fields' and 'update' sections.`);
    }
    const field = editableField(id, place);
    if (field) steps.push(...stepsOf(id, operations, field));
    else errors[id] = cannotSet(id);
  }
  if (Object.keys(errors).length > 0) throw fieldProblems(errors);
  return steps;
}

/** The issue after all edits; every refused field is named in one answer, and nothing is applied then. */
export function applyEdits(issue: Issue, edits: EditBody, place: EditPlace): Issue {
  const errors: Record<string, string> = {};
  let edited = issue;
  for (const { field, operation, value } of readSteps(edits, place)) {
    try {
      edited = { ...edited, ...field.edit.apply({ ...place, issue: edited, operation, value }) };
    } catch (problem) {
      if (!(problem instanceof FieldProblem)) throw problem;
      errors[problem.at ?? field.id] = problem.message;
    }
  }
  if (Object.keys(errors).length > 0) throw fieldProblems(errors);
  return edited;
}

/** What holds between fields, whichever of them changed: a sub-task has a parent one level up, others only a higher one. */
export function checkHierarchy(issue: Issue, parent: Issue | null, site: Site): void {
  const level = site.catalog.of('type', issue.typeId).level;
  if (!parent) {
    if (level !== -1) return;
    throw fieldProblems({ parent: 'Issue type is a sub-task but parent issue key or id not specified.' });
  }
  const fits = site.catalog.of('type', parent.typeId).level === level + 1;
  const sameProject = level !== -1 || parent.projectId === issue.projectId;
  if (parent.id === issue.id || !fits || !sameProject) {
    throw fieldProblems({ parentId: 'Given parent work item does not belong to appropriate hierarchy.' });
  }
}
