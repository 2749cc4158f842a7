import { documentFromText } from '../../markdown/editable-text';
import type { FieldIds } from '../site/read-field-ids';

/** What the person has filled in; empty text means nothing. */
export interface NewItem {
  readonly type: string;
  readonly summary: string;
  readonly description: string;
  readonly parent: string;
  /** A sprint's id. */
  readonly sprint: string;
  readonly points: string;
}

/** Writes a new item as the fields of a REST call; `screen` names the fields that this work type takes. */
export function issueFields(
  item: NewItem,
  place: { readonly space: string; readonly ids: FieldIds; readonly screen: ReadonlySet<string> },
): Readonly<Record<string, unknown>> {
  const { space, ids, screen } = place;
  const description = documentFromText(item.description, []);
  const points = pointsField(ids, screen);
  return {
    project: { key: space },
    issuetype: { id: item.type },
    summary: item.summary.trim(),
    ...(description ? { description } : {}),
    ...(item.parent !== '' ? { parent: { key: item.parent } } : {}),
    ...(item.sprint !== '' && ids.sprint ? { [ids.sprint]: Number(item.sprint) } : {}),
    ...(item.points !== '' && points ? { [points]: Number(item.points) } : {}),
  };
}

/** The field that holds points here, where the screen has one. */
export const pointsField = (ids: FieldIds, screen: ReadonlySet<string>): string | null =>
  ids.points.find((id) => screen.has(id)) ?? null;
