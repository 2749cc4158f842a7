import { Message } from '../shared/message';
import { countOf } from '../shared/numbers';
import { ItemList } from './item-list';
import { Mix } from './mix';
import { ReadWithCare } from './read-with-care';
import { classified, type HealthSum } from './sum-pages';

/** Everything that the items read so far say. */
export function Picture({ sum, siteUrl }: { readonly sum: HealthSum; readonly siteUrl: string }) {
  if (sum.read === 0) {
    return (
      <Message icon="info" title="Nothing to read here yet">
        <p>
          Stories and tasks are read as they come.
          {sum.outOfScope > 0 &&
            ` Not read: ${countOf(sum.outOfScope, 'epic, sub-task or bug', 'epics, sub-tasks and bugs')}.`}
        </p>
      </Message>
    );
  }
  return (
    <div className="picture">
      <Mix kinds={sum.kinds} />
      <ReadWithCare sum={sum} />
      <ItemList
        title="Work type does not fit"
        base={{ count: classified(sum), of: 'items read as a kind' }}
        means="Filed as one thing, reads as another."
        none="Every work type fits its kind."
        items={sum.mismatches}
        siteUrl={siteUrl}
      />
      <ItemList
        title="Forced stories"
        base={{ count: sum.inStoryForm, of: 'items in story form' }}
        means="In story form, yet no one outside the team gains."
        none="No story form around a technical step."
        items={sum.forcedStories}
        siteUrl={siteUrl}
      />
    </div>
  );
}
