import { type ReactNode, useState } from 'react';

interface FilledDetailsProps {
  readonly className: string;
  /** Of those that share it, one is open at a time. */
  readonly name?: string;
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
}

/** A `<details>` whose content is made when it is first opened: most never are. */
export function FilledDetails({ className, name, summary, children }: FilledDetailsProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={className} name={name} onToggle={() => setOpened(true)}>
      {summary}
      {opened && children()}
    </details>
  );
}
