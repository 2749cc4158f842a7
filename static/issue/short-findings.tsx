import { useId } from 'react';
import type { Finding } from '../../src/engine/verdict/verdict';
import { FINDING_WORDS } from '../shared/finding-words';
import { FindingIcon } from './finding-icon';

const MOST = 2;

/** The first findings in short: name and what was found. */
export function ShortFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>Worth a look</h3>
      <ul className="short-findings">
        {findings.slice(0, MOST).map((finding) => (
          <li key={finding.id} className="icon-line">
            <FindingIcon finding={finding} />
            <span>
              <strong>{FINDING_WORDS[finding.id].name}.</strong> {finding.says.replace(/[^.?]$/, '$&.')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
