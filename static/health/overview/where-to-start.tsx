import { useId } from 'react';
import type { HealthTalk, TalkItem } from '../../../src/contract/health-list-view';
import type { HealthView } from '../../../src/contract/health-view';
import { Icon } from '../../shared/icon';
import { IssueTypeIcon } from '../../shared/issue-type';
import { count } from '../../shared/numbers';
import { ListLink, ViewLink } from '../address/use-address';
import { ItemLink } from '../item-link';
import { PageIcon } from '../page-icon';
import { PROBLEM_WORDS, ROLE_WORDS } from '../problem-words';

const AT_FIRST = 5;

interface WhereToStartProps {
  readonly talk: HealthTalk;
  readonly project: HealthView['project'];
  readonly siteUrl: string;
}

/** The items most worth a talk: which, whom to ask what, and why now. */
export function WhereToStart({ talk, siteUrl }: WhereToStartProps) {
  const id = useId();
  const shown = talk.items.slice(0, AT_FIRST);
  return (
    <section className="card start-here" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>Where to start</h2>
        {talk.total > 0 && (
          <span className="base">
            {count(shown.length)} of <ListLink query={{ list: 'worth-a-talk' }}>{count(talk.total)}</ListLink>
          </span>
        )}
      </div>
      {shown.length === 0 ? (
        <p className="subtle">Nothing stands out. The backlog can be planned as it is.</p>
      ) : (
        <>
          <ol>
            {shown.map((item, at) => (
              <TalkRow key={item.id} item={item} rank={at + 1} siteUrl={siteUrl} />
            ))}
          </ol>
          <p className="base foot">Soonest due, clearest and cheapest to mend come first.</p>
        </>
      )}
    </section>
  );
}

function TalkRow({
  item,
  rank,
  siteUrl,
}: {
  readonly item: TalkItem;
  readonly rank: number;
  readonly siteUrl: string;
}) {
  const words = PROBLEM_WORDS[item.problem];
  return (
    <li>
      <span className="base rank">{rank}</span>
      <p className="work-line">
        <IssueTypeIcon iconUrl={item.filedAs.iconUrl} />
        <ItemLink itemKey={item.key} siteUrl={siteUrl} />
        <span className="summary" title={item.summary}>
          {item.summary}
        </span>
        <ViewLink view={{ name: 'refine' }} label={`Refine from ${item.key} on`} className="icon-button">
          <PageIcon name="right" />
        </ViewLink>
      </p>
      <p className="icon-line ask">
        <Icon name="talk" />
        <span>
          Ask {ROLE_WORDS[item.ask]}: {lowerFirst(words.ask)}
        </span>
      </p>
      <p className="base why">{[words.name, dueOf(item), remedyOf(item)].filter((part) => part !== '').join(' · ')}</p>
    </li>
  );
}

function dueOf({ due, blocks }: TalkItem): string {
  const waits = blocks.length > 0 ? ` · ${blocks.join(', ')} ${blocks.length === 1 ? 'waits' : 'wait'} for it` : '';
  const place = due.place === null ? '' : `, ranked ${due.place}`;
  return `${due.sprint === null ? 'backlog' : lowerFirst(due.sprint)}${place}${waits}`;
}

function remedyOf({ couldHelp }: TalkItem): string {
  return couldHelp === null ? '' : lowerFirst(couldHelp.title);
}

function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
