import { useState } from 'react';
import { Part } from '../parts/part';
import { Comments } from './comments';
import { History } from './history';
import './activity.css';

const TABS = [
  { id: 'comments', word: 'Comments' },
  { id: 'history', word: 'History' },
] as const;

/** What people said, and what changed. */
export function Activity() {
  const [tab, setTab] = useState<(typeof TABS)[number]['id']>('comments');
  return (
    <Part
      title="Activity"
      beside={
        <fieldset className="pills">
          <legend className="hidden">Show</legend>
          {TABS.map(({ id, word }) => (
            <label key={id} className={tab === id ? 'pill pill-set' : 'pill'}>
              <input type="radio" name="activity" className="hidden" checked={tab === id} onChange={() => setTab(id)} />
              {word}
            </label>
          ))}
        </fieldset>
      }
    >
      {tab === 'comments' ? <Comments /> : <History />}
    </Part>
  );
}
