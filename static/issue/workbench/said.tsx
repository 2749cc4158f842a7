import { type ReactNode, useEffect, useRef } from 'react';
import type { IconName } from '../../shared/icon';
import { Message } from '../../shared/message';

interface SaidProps {
  readonly icon: IconName;
  readonly title: string;
  readonly tone?: 'success' | 'warning' | 'information' | 'neutral';
  readonly role?: 'status' | 'alert';
  readonly children?: ReactNode;
}

/** What became of an action; the focus goes there. */
export function Said(props: SaidProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  return (
    <div ref={root} tabIndex={-1}>
      <Message {...props} />
    </div>
  );
}
