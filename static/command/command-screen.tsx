import { useState } from 'react';
import type { FoundItem } from '../../src/contract/found-item';
import { IssueScreen } from '../issue/issue-screen';
import { OfItem } from '../issue/item-calls';
import { Icon } from '../shared/icon';
import { ItemPicker } from './item-picker';

/** "Rework an issue with True Story": which one, then its panel. `given` is the key of the item that is on the page behind. */
export function CommandScreen({ given }: { readonly given: string }) {
  const [words, setWords] = useState(given);
  const [chosen, setChosen] = useState<FoundItem | null>(null);
  if (chosen === null) return <ItemPicker words={words} onWords={setWords} onChoose={setChosen} />;
  return (
    <OfItem value={chosen.id}>
      <nav className="chosen-item" aria-label="The chosen item">
        <button type="button" className="quiet-button" onClick={() => setChosen(null)}>
          <Icon name="list" />
          Another item
        </button>
        <span className="subtle">{chosen.key}</span>
      </nav>
      <IssueScreen module="jira:command" />
    </OfItem>
  );
}
