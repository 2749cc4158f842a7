import { useId } from 'react';
import { Icon } from '../../shared/icon';
import type { Happening } from './happening';

/** What a click on Apply does, one line for each kind of change. */
export function WhatWillHappen({ lines }: { readonly lines: readonly Happening[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h4 id={id}>What will happen</h4>
      <ul className="happening">
        {lines.map(({ icon, words, label }) => (
          <li key={words} className="icon-line">
            <Icon name={icon} className="icon-subtle" />
            <span>
              {words}
              {label !== undefined && <span className="label-tag">{label}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
