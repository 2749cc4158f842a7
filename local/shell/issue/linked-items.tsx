import { Icon } from '../parts/icon';
import { Part } from '../parts/part';
import { useSession } from '../session/session';
import { removeLink } from '../site/change-issue';
import type { LinkedItem } from '../site/read-issue';
import { useIssue } from './issue-context';
import { ReferenceRow } from './reference-row';

/** The items linked to this one, by the sense of the link; nothing where there are none. */
export function LinkedItems() {
  const { issue, change } = useIssue();
  const { ask } = useSession();
  if (issue.links.length === 0) return null;
  return (
    <Part title="Linked items">
      {[...bySense(issue.links)].map(([says, links]) => (
        <div key={says}>
          <h3 className="link-sense">{says}</h3>
          <ul className="reference-rows">
            {links.map(({ id, other }) => (
              <ReferenceRow key={id} item={other}>
                {issue.editable.has('summary') && (
                  <button
                    type="button"
                    className="icon-button icon-button-small"
                    aria-label={`Remove the link to ${other.key}`}
                    onClick={() => void change(() => removeLink(ask, id))}
                  >
                    <Icon name="cross" />
                  </button>
                )}
              </ReferenceRow>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

function bySense(links: readonly LinkedItem[]): ReadonlyMap<string, readonly LinkedItem[]> {
  const groups = new Map<string, LinkedItem[]>();
  for (const link of links) groups.set(link.says, [...(groups.get(link.says) ?? []), link]);
  return groups;
}
