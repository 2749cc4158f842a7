import { useCallback, useEffect } from 'react';
import { Icon } from '../parts/icon';
import { Select } from '../parts/select';
import { StatusLozenge } from '../parts/status-lozenge';
import { WorkTypeIcon } from '../parts/work-type-icon';
import { Link } from '../route/link';
import { useSession } from '../session/session';
import { useAnswer } from '../session/use-answer';
import { readTransitions, takeTransition } from '../site/change-issue';
import { useIssue } from './issue-context';
import { LabelsField } from './labels-field';
import { PointsField } from './points-field';
import { SprintField } from './sprint-field';
import { When } from './when';
import './details-side.css';

/** Status and details of the issue. */
export function DetailsSide() {
  const { issue } = useIssue();
  return (
    <>
      <StatusSwitch />
      <details className="card" open>
        <summary>
          <Icon name="right" />
          <h2>Details</h2>
        </summary>
        <dl className="details">
          <Detail name="Work type">
            <WorkTypeIcon type={issue.type} bare /> {issue.type.name}
          </Detail>
          <Detail name="Labels">
            <LabelsField />
          </Detail>
          <Detail name="Parent">
            {issue.parent ? (
              <>
                <WorkTypeIcon type={issue.parent.type} />{' '}
                <Link to={{ page: 'issue', key: issue.parent.key }} className="link">
                  {issue.parent.key}
                </Link>{' '}
                {issue.parent.summary}
              </>
            ) : (
              'None'
            )}
          </Detail>
          <Detail name="Sprint">
            <SprintField />
          </Detail>
          <Detail name="Story points">
            <PointsField />
          </Detail>
          <Detail name="Component">{issue.components.join(', ') || 'None'}</Detail>
          {issue.versions.length > 0 && <Detail name="Fix version">{issue.versions.join(', ')}</Detail>}
          {issue.files.length > 0 && (
            <Detail name="Attachments">
              {issue.files.map(({ id, filename }) => (
                <span key={id} className="file">
                  <Icon name="file" /> {filename}
                </span>
              ))}
            </Detail>
          )}
          <Detail name="Assignee">{issue.assignee ?? 'Unassigned'}</Detail>
          <Detail name="Reporter">{issue.reporter ?? 'None'}</Detail>
        </dl>
        <p className="details-foot">
          Created <When at={issue.created} />, updated <When at={issue.updated} />
        </p>
      </details>
    </>
  );
}

function Detail({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className="detail">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function StatusSwitch() {
  const { ask } = useSession();
  const { issue, change } = useIssue();
  const { key, status } = issue;
  const load = useCallback(() => readTransitions(ask, key), [ask, key]);
  const [transitions, reload] = useAnswer(load);
  // The ways on from here depend on where the issue is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the status is what makes the answer old
  useEffect(() => void reload(), [status.name, reload]);
  const ways = transitions.state === 'ready' ? transitions.value.filter(({ name }) => name !== status.name) : [];
  if (ways.length === 0) {
    return (
      <p className="status-line">
        <span className="hidden">Status: </span>
        <StatusLozenge {...status} />
      </p>
    );
  }
  return (
    <p className="status-line">
      <Select
        name="Status"
        value=""
        options={[['', status.name], ...ways.map(({ id, name }) => [id, name] as const)]}
        onChange={(way) => void change(() => takeTransition(ask, key, way))}
        frame={`status-select status-${status.category}`}
      />
    </p>
  );
}
