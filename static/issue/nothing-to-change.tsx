import type { Suggestion } from '../../src/engine/suggestions/suggestion';
import { Message } from '../shared/message';

/** That the item is fine as it is; nothing where something could help. */
export function NothingToChange({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  const [best] = suggestions;
  if (best?.type !== 'keep') return null;
  return (
    <Message icon="check" title={best.title} tone="success">
      <p>{best.sentence} Good to plan.</p>
    </Message>
  );
}
