import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './paths';
import './message.css';

interface MessageProps {
  readonly icon: IconName;
  readonly title: string;
  readonly tone?: 'neutral' | 'success' | 'warning' | 'information';
  readonly children?: ReactNode;
}

/** A quiet block that says what is the case and what to do about it. */
export function Message({ icon, title, tone = 'neutral', children }: MessageProps) {
  return (
    <div className={`message message-${tone}`}>
      <Icon name={icon} />
      <div className="message-text">
        <strong>{title}</strong>
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
