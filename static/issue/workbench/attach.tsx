import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { ApplyOptions, StoryChoice } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Answer } from '../../../src/contract/problem';
import type { PlannedAttachment } from '../../../src/engine/drafting/plan';
import { plannedChanges } from '../../../src/engine/drafting/planned-changes';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { Icon } from '../../shared/icon';
import { IssueTypeIcon } from '../../shared/issue-type';
import { itemProblem } from '../../shared/problem-words';
import { useItemCall } from '../item-calls';
import type { Beside } from './beside';
import { NO_EDITS } from './edits';
import { happenings } from './happening';
import { NotKnown } from './not-known';
import { planOf } from './plan-of';
import type { Work } from './session';
import type { Applying } from './use-apply';
import { beforeOf } from './use-workbench';
import { WhatWillHappen } from './what-will-happen';

interface AttachProps {
  readonly reading: IssueReading;
  readonly suggestion: Suggestion;
  readonly options: Answer<ApplyOptions> | null;
  /** Asks for the options once more. */
  readonly onAgain: () => void;
  readonly applying: Applying;
  readonly work: Work;
  readonly onWork: (some: Partial<Work>) => void;
  readonly onReject: () => void;
  readonly beside: Beside | undefined;
}

/** A step for one feature: which story needs it, and to hang it there or to link it. */
export function Attach(props: AttachProps) {
  const { reading, work, onWork, onReject, beside } = props;
  const { stories, ask } = useStories();
  if (stories === null) return <output className="card idea base">Looking for the likeliest stories…</output>;
  if (!stories.ok) {
    return (
      <div className="card idea">
        <p>{itemProblem(stories.problem).title}.</p>
        <button type="button" className="link-button" onClick={ask}>
          Try again
        </button>
      </div>
    );
  }
  const [best] = stories.value;
  const key = work.story === undefined ? (best?.key ?? null) : work.story;
  const story = stories.value.find((one) => one.key === key);
  return (
    <div className="card attach">
      <Stories
        reading={reading}
        stories={stories.value}
        chosen={key}
        onChoose={(chosen) => onWork({ story: chosen })}
      />
      {story !== undefined && <WaysIfKnown {...props} story={story} />}
      {beside !== undefined && <div className="actions">{beside.others(story !== undefined && reading.mayEdit)}</div>}
      {reading.mayEdit && beside === undefined && (
        <button type="button" className={story ? 'quiet-button' : 'button'} onClick={onReject}>
          {story ? 'Reject' : 'Leave it on its own'}
        </button>
      )}
    </div>
  );
}

function useStories() {
  const call = useItemCall();
  const [stories, setStories] = useState<Answer<readonly StoryChoice[]> | null>(null);
  const ask = useCallback(() => {
    setStories(null);
    void call('findStories', {}).then(setStories);
  }, [call]);
  useEffect(() => ask(), [ask]);
  return { stories, ask };
}

interface StoriesProps {
  readonly reading: IssueReading;
  readonly stories: readonly StoryChoice[];
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

function Stories({ reading, stories, chosen, onChoose }: StoriesProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>
        <strong>
          {reading.key} {reading.text.summary}
        </strong>
        <span className="subtle">A step for one feature. Which story needs it?</span>
      </legend>
      <div className="card rows">
        {[...stories, null].map((story) => (
          <label key={story?.key ?? 'none'} className="story-choice">
            <input
              type="radio"
              name={name}
              checked={chosen === (story?.key ?? null)}
              onChange={() => onChoose(story?.key ?? null)}
            />
            {story === null ? <Icon name="dash" /> : <IssueTypeIcon iconUrl={story.iconUrl} />}
            {story === null ? (
              <span>None: it stands on its own</span>
            ) : (
              <span>
                <strong>{story.key}</strong> {story.summary}
              </span>
            )}
            {story !== null && story.shared.length > 0 && (
              <span className="base">shares {story.shared.map((word) => `“${word}”`).join(' ')}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What can be done with the story, or that this is not known; asking once more keeps the focus here. */
function WaysIfKnown({ options, onAgain, ...props }: AttachProps & Pick<WaysProps, 'story'>) {
  const root = useRef<HTMLDivElement>(null);
  if (!props.reading.mayEdit) return null;
  const again = () => {
    onAgain();
    root.current?.focus();
  };
  return (
    <div ref={root} className="ways" tabIndex={-1}>
      {options?.ok !== true && (
        <p className="base">
          <NotKnown problem={options?.problem ?? null} onAgain={again} />
        </p>
      )}
      {options?.ok === true && options.value.rights.edit && <Ways {...props} options={options.value} />}
    </div>
  );
}

interface WaysProps {
  readonly reading: IssueReading;
  readonly suggestion: Suggestion;
  readonly story: StoryChoice;
  readonly options: ApplyOptions;
  readonly applying: Applying;
}

function Ways({ reading, suggestion, story, options, applying }: WaysProps) {
  const [close, setClose] = useState(true);
  const { rights, links } = options;
  const mayNest = story.mayNest && rights.create;
  const mayClose = mayNest && rights.transition;
  const changesOf = (attach: PlannedAttachment) => {
    const plan = planOf({ ...NOTHING_ELSE, suggestion, options, attach });
    return { plan, changes: plannedChanges(plan, beforeOf(reading, options)) };
  };
  const apply = (attach: PlannedAttachment) => {
    const { plan, changes } = changesOf(attach);
    void applying.apply({ plan, basis: reading.basis, values: {} }, changes);
  };
  const nest = { to: story.key, how: 'nest', close: close && mayClose } as const;
  const link = { to: story.key, how: 'link', close: false } as const;
  const about = { key: reading.key, filedAs: reading.filedAs.name, becomes: null, label: null };
  return (
    <>
      <WhatWillHappen lines={happenings(changesOf(mayNest ? nest : link).changes, about)} />
      {mayClose && (
        <label className="check">
          <input type="checkbox" checked={close} onChange={(event) => setClose(event.target.checked)} />
          <span>Close {reading.key}, as the sub-task takes its text along</span>
        </label>
      )}
      <div className="actions">
        {mayNest && (
          <button
            type="button"
            className="button primary"
            aria-disabled={applying.busy !== null}
            onClick={() => apply(nest)}
          >
            Nest under {story.key}
          </button>
        )}
        {rights.link && links.relates && (
          <button type="button" className={mayNest ? 'button' : 'button primary'} onClick={() => apply(link)}>
            {mayNest ? 'Link instead' : `Link to ${story.key}`}
          </button>
        )}
        <span className="base">As you, with your rights. You can undo it for 30 days.</span>
      </div>
    </>
  );
}

const NOTHING_ELSE = {
  items: [],
  edits: NO_EDITS,
  keepFormer: false,
  done: false,
  workType: null,
  subtasksAs: 'subtasks',
} as const;
