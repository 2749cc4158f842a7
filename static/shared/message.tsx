import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

interface MessageProps {
  readonly icon: IconName;
  readonly title: string;
  readonly tone?: 'success' | 'warning' | 'information' | 'neutral';
  /** `alert` only where Jira did not answer. */
  readonly role?: 'status' | 'alert';
  readonly children?: ReactNode;
}

/** A state in words: icon, bold line, one sentence, links as actions. */
export function Message({ icon, title, tone = 'neutral', role = 'status', children }: MessageProps) {
  return (
    <div className="message" data-tone={tone} role={role}>
      <Icon name={icon} />
      <div>
        <p className="message-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
