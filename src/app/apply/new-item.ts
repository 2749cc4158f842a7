import { type PlannedChange, type PlannedText, SUBJECT } from '../../engine/index';
import { type AdfDocument, asDocument } from '../adf/adf-node';
import { cleanLine, sectionBlocks } from '../adf/text-blocks';
import type { Issue, ItemPorts } from '../ports';
import type { ApplyRecord, CreateField, CreateType, NewIssue, WholeIssue } from './apply-ports';
import { fillFields } from './fill-fields';
import { labelFor } from './label-for';
import { plannedText } from './planned-text';
import type { Place } from './read-place';

/** A change that makes an item. */
export type Making = PlannedChange & { readonly what: 'item' | 'subtask' };

/** Whether a change makes an item. */
export const isMaking = <T extends PlannedChange>(change: T): change is T & Making =>
  change.what === 'item' || change.what === 'subtask';

/** What a new item is made from. */
export interface Source {
  readonly record: ApplyRecord;
  readonly subject: WholeIssue;
  readonly place: Place;
}

/** A new item as Jira is asked for it; null where its work type or its parent is not there. */
export async function newItem(ports: ItemPorts, change: Making, source: Source): Promise<NewIssue | null> {
  const { record, subject, place } = source;
  const type = change.what === 'subtask' ? place.subtask : place.filedAs[change.kind];
  const parentId = change.what === 'subtask' ? parentOf(change.under, source) : subject.parentId;
  if (type === null || (change.what === 'subtask' && parentId === null)) return null;
  const form = place.forms.get(type.id) ?? [];
  const words = wordsOf(change, source);
  const { projectId } = subject.issue;
  return {
    ...words,
    ...(await labelling(ports, change, { ...words, type, form, projectId })),
    projectId,
    workType: type.id,
    parentId,
    fields: fillFields(form, record.request.values),
    marker: { apply: record.id, change: change.id },
  };
}

type NewWords = Pick<NewIssue, 'summary' | 'description'>;

/** What is nested takes the subject's own text along. */
function wordsOf({ id, summary }: Making, { record, subject }: Source): NewWords {
  const text = plannedText(record.request.plan, id);
  const description = text === null ? asDocument(subject.issue.description) : descriptionOf(text);
  return { summary: cleanLine(summary), description };
}

type LabelSource = Pick<NewIssue, 'summary' | 'description' | 'projectId'> & {
  readonly type: CreateType;
  readonly form: readonly CreateField[];
};

/** Sub-tasks carry no label; other items carry theirs where the form takes labels. */
async function labelling(
  ports: ItemPorts,
  change: Making,
  { type, form, ...words }: LabelSource,
): Promise<Pick<NewIssue, 'labels' | 'record'>> {
  if (change.what === 'subtask' || !form.some(({ id }) => id === 'labels')) return { labels: [], record: null };
  const labelsOnScreen = true;
  const item = blank({ ...words, issueType: type });
  const { change: write } = await labelFor(ports, item, { kind: change.kind, standing: null, labelsOnScreen });
  return { labels: write?.addLabels ?? [], record: write?.record ?? null };
}

function parentOf(under: string, { record, subject }: Source): string | null {
  if (under === SUBJECT) return subject.issue.id;
  return under === record.attachTo?.key ? record.attachTo.id : (record.made[under]?.id ?? null);
}

function descriptionOf({ sections }: PlannedText): AdfDocument | null {
  const content = sectionBlocks(sections);
  return content.length === 0 ? null : { type: 'doc', version: 1, content };
}

/** An item that is not there yet, as far as labelling looks at it. */
function blank(known: Pick<Issue, 'summary' | 'description' | 'issueType' | 'projectId'>): Issue {
  const nothing = { id: '', key: '', labels: [], status: '', parentKey: null, children: [], links: 0, pictures: 0 };
  return { ...nothing, ...known, record: null };
}
