import type { IssueReading } from '../../src/contract/issue-view';
import type { Finding } from '../../src/engine/verdict/verdict';
import { FINDING_WORDS } from '../shared/finding-words';
import { Icon } from '../shared/icon';
import { ContextRow } from './context-row';
import { FindingIcon } from './finding-icon';

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly context: IssueReading['context'];
}

/** What is worth a look, each with what it teaches and the question to ask; the first one is open. */
export function Findings({ findings, context }: FindingsProps) {
  return (
    <section>
      {findings.length > 0 && <h3>Worth a look</h3>}
      <div className="card rows">
        {findings.map((finding, index) => (
          <FindingRow key={finding.id} finding={finding} open={index === 0} />
        ))}
        <ContextRow context={context} />
      </div>
    </section>
  );
}

function FindingRow({ finding, open }: { readonly finding: Finding; readonly open: boolean }) {
  const words = FINDING_WORDS[finding.id];
  const quotes = finding.evidence.map((evidence) => evidence.quote).filter((quote) => !finding.says.includes(quote));
  return (
    <details className="finding" open={open}>
      <summary>
        <FindingIcon finding={finding} />
        <span className="finding-head">
          <strong>{words.name}</strong> <span className="finding-says subtle">{finding.says}</span>
        </span>
        <Icon name="down" className="chevron" />
      </summary>
      <div className="finding-body">
        <p>{words.teaches}</p>
        {quotes.length > 0 && (
          <p className="subtle">In the text: {[...new Set(quotes)].slice(0, 3).map(quoted).join(', ')}</p>
        )}
        <p className="icon-line subtle">
          <Icon name="talk" />
          <span>
            Ask in refinement: {words.ask.charAt(0).toLowerCase()}
            {words.ask.slice(1)}
          </span>
        </p>
      </div>
    </details>
  );
}

const quoted = (words: string) => `“${words}”`;
