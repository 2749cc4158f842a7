import { useId, useState } from 'react';
import type { IssueReading } from '../../src/contract/issue-view';
import type { SuggestionType } from '../../src/engine/suggestions/suggestion';
import { Icon, type IconName } from '../shared/icon';
import { Workbench } from './workbench';

const ICONS: Readonly<Record<SuggestionType, IconName>> = {
  lift: 'arrow-up',
  bundle: 'arrow-up',
  split: 'arrow-down',
  attach: 'link',
  rewrite: 'pencil',
  retype: 'pencil',
  keep: 'check',
};

/** What could help, best first, and the draft of the one that is chosen. */
export function Help({ reading }: { readonly reading: IssueReading }) {
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const { suggestions } = reading;
  const suggestion = suggestions[chosen] ?? suggestions[0];
  if (suggestion === undefined || (suggestions.length === 1 && suggestion.type === 'keep')) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>What could help</h3>
      <fieldset className="pills">
        <legend className="unseen">What could help</legend>
        {suggestions.map(({ type, title }, index) => (
          <label key={title} className="pill">
            <input
              type="radio"
              className="unseen"
              name={id}
              checked={suggestion === suggestions[index]}
              onChange={() => setChosen(index)}
            />
            <Icon name={ICONS[type]} />
            {title}
          </label>
        ))}
      </fieldset>
      <Workbench key={suggestion.title} reading={reading} suggestion={suggestion} />
    </section>
  );
}
