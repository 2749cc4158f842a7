import { type ReactNode, useId } from 'react';

interface PartProps {
  readonly title: string;
  /** What stands beside the title. */
  readonly beside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Part({ title, beside, className = 'part', children }: PartProps) {
  const id = useId();
  return (
    <section className={className} aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
