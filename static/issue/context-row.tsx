import type { IssueReading } from '../../src/contract/issue-view';
import { Icon } from '../shared/icon';

/** What the item carries besides its words: each with a tick, or a dash and "No …". */
export function ContextRow({ context }: { readonly context: IssueReading['context'] }) {
  const entries = [
    { there: context.criteria > 0, yes: 'Criteria', no: 'No criteria' },
    { there: context.parent !== null, yes: 'Parent epic', no: 'No parent epic' },
    { there: context.links > 0, yes: 'Links', no: 'No links' },
    { there: context.pictures > 0, yes: 'Pictures', no: 'No pictures' },
    { there: context.references > 0, yes: 'References', no: 'No references' },
  ];
  return (
    <div className="context">
      <h4>Context</h4>
      <ul>
        {entries.map(({ there, yes, no }) => (
          <li key={yes}>
            <Icon name={there ? 'check' : 'dash'} className={there ? 'icon-success' : 'icon-subtle'} />
            {there ? yes : no}
          </li>
        ))}
      </ul>
    </div>
  );
}
