import { useCallback } from 'react';
import { useSession } from '../session/session';
import { useAnswer } from '../session/use-answer';
import { good, then } from '../site/answer';
import type { Item, WorkType } from '../site/item';
import { readOpenSprints } from '../site/read-open-sprints';
import { searchItems } from '../site/search-items';
import { type NewItem, pointsField } from './new-item';
import { SelectField } from './select-field';
import './create-fields.css';

interface FieldsProps {
  readonly item: NewItem;
  readonly onChange: (item: NewItem) => void;
  readonly space: string;
  readonly types: readonly WorkType[];
  /** Fields that the chosen work type takes. */
  readonly screen: ReadonlySet<string>;
  readonly fixedParent: boolean;
}

/** The fields of a new item. */
export function CreateFields({ item, onChange, space, types, screen, fixedParent }: FieldsProps) {
  const set = (part: Partial<NewItem>): void => onChange({ ...item, ...part });
  return (
    <>
      <SelectField
        label="Work type"
        value={item.type}
        options={types.map(({ id, name }) => [id, name])}
        onChange={(type) => set({ type })}
      />
      <label className="field">
        <span className="field-label">Summary</span>
        <input
          // The dialog is for writing this; the focus goes where the work begins.
          // biome-ignore lint/a11y/noAutofocus: a dialog moves the focus anyway
          autoFocus
          required
          maxLength={255}
          value={item.summary}
          onChange={(event) => set({ summary: event.target.value })}
        />
      </label>
      <label className="field">
        <span className="field-label">Description</span>
        <textarea rows={7} value={item.description} onChange={(event) => set({ description: event.target.value })} />
        <span className="hint">Markdown works: lists, headings, **bold**, `code`, tables.</span>
      </label>
      <PlaceFields {...{ item, set, space, screen, fixedParent }} level={levelOf(types, item.type)} />
    </>
  );
}

const levelOf = (types: readonly WorkType[], id: string): number => types.find((type) => type.id === id)?.level ?? 0;

interface PlaceProps extends Pick<FieldsProps, 'item' | 'space' | 'screen' | 'fixedParent'> {
  readonly set: (part: Partial<NewItem>) => void;
  readonly level: number;
}

function PlaceFields({ item, set, space, screen, fixedParent, level }: PlaceProps) {
  const { fieldIds } = useSession();
  const { epics, sprints } = usePlaces(space);
  const offersSprint = level === 0 && sprints.length > 0 && fieldIds.sprint !== null && screen.has(fieldIds.sprint);
  return (
    <div className="field-row">
      {level === 0 && !fixedParent && epics.length > 0 && screen.has('parent') && (
        <SelectField
          label="Parent"
          value={item.parent}
          options={[['', 'None'], ...epics.map(({ key, summary }) => [key, `${key} ${summary}`] as const)]}
          onChange={(parent) => set({ parent })}
        />
      )}
      {offersSprint && (
        <SelectField
          label="Sprint"
          value={item.sprint}
          options={[['', 'Backlog'], ...sprints.map(({ id, name }) => [String(id), name] as const)]}
          onChange={(sprint) => set({ sprint })}
        />
      )}
      {level >= 0 && pointsField(fieldIds, screen) && (
        <label className="field field-short">
          <span className="field-label">Story points</span>
          <input
            type="number"
            min="0"
            step="any"
            value={item.points}
            onChange={(event) => set({ points: event.target.value })}
          />
        </label>
      )}
    </div>
  );
}

type Places = { readonly epics: readonly Item[]; readonly sprints: Item['sprints'] };

function usePlaces(space: string): Places {
  const { ask, fieldIds } = useSession();
  const load = useCallback(
    () =>
      then(searchItems(ask, fieldIds, { jql: `project = "${space}" AND issuetype = Epic ORDER BY key ASC` }), (epics) =>
        then(readOpenSprints(ask, fieldIds, space), (sprints) => good({ epics: epics.items, sprints })),
      ),
    [ask, fieldIds, space],
  );
  const [loaded] = useAnswer(load);
  return loaded.state === 'ready' ? loaded.value : { epics: [], sprints: [] };
}
