import type { IssueReading } from '../../src/contract/issue-view';
import { Icon } from '../shared/icon';
import { EvidenceView } from './evidence-view';

interface WhatTheWordsSayProps {
  readonly reading: IssueReading;
  readonly label?: string | undefined;
}

/** The text and its reasons, folded, for when they are not what counts most. */
export function WhatTheWordsSay({ reading, label = 'What the words say' }: WhatTheWordsSayProps) {
  return (
    <details className="folded">
      <summary className="link-button">
        {label}
        <Icon name="down" size={12} className="chevron" />
      </summary>
      <EvidenceView reading={reading} why="The reasons" />
    </details>
  );
}
