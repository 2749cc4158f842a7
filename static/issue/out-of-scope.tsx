import type { IssueOutOfScope } from '../../src/contract/issue-view';
import { Message } from '../shared/message';

const WORDS: Readonly<Record<IssueOutOfScope['why'], { readonly title: string; readonly says: string }>> = {
  epic: { title: 'Epics are not read', says: 'An umbrella holds other items.' },
  'sub-task': { title: 'Sub-tasks are not read', says: 'A step belongs to the item above it, and is read there.' },
  bug: { title: 'Bugs are not read', says: 'Something that goes wrong is neither story nor technical work.' },
};

/** An item whose work type is not read, and which types are. */
export function OutOfScope({ view }: { readonly view: IssueOutOfScope }) {
  const words = WORDS[view.why];
  return (
    <Message icon="info" title={words.title}>
      <p>{words.says}</p>
      <details>
        <summary className="link-button">Which types are read</summary>
        <p>Work types on the level of stories and tasks, whatever they are called. Not epics, sub-tasks and bugs.</p>
      </details>
    </Message>
  );
}
