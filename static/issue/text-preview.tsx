import { useEffect, useRef, useState } from 'react';
import type { IssueReading } from '../../src/contract/issue-view';
import type { Part } from '../../src/engine/evidence';
import { MarkedText } from './marked-text';
import type { Span } from './marks';
import type { NumberedReason } from './reasons';
import { groupBlocks, type Line } from './text-lines';

interface TextPreviewProps {
  readonly reading: Pick<IssueReading, 'text' | 'blocks'>;
  readonly shown: readonly NumberedReason[];
  readonly active: number | null;
  /** The id of the heading that names the box. */
  readonly label: string;
  readonly idOf: (reason: number) => string;
}

/** The item's own text with its evidence marked: summary first, then the description in a box that scrolls. */
export function TextPreview({ reading, shown, active, label, idOf }: TextPreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(box, reading.text.description);
  const lineOf = (part: Part, line: Pick<Line, 'start' | 'end'>) => {
    const spans = spansIn(part, line, shown);
    const here = spans.some((span) => span.reason === active);
    const text = reading.text[part];
    return (
      <MarkedText
        text={text}
        start={line.start}
        end={line.end}
        spans={spans}
        shown={shown}
        active={here ? active : null}
        idOf={idOf}
      />
    );
  };
  return (
    <div className="text-box" ref={box} {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-labelledby': label } : {})}>
      <p className="text-summary">{lineOf('summary', { start: 0, end: reading.text.summary.length })}</p>
      {groupBlocks(reading).map((group) => (
        <Lines key={group[0].start} group={group} lineOf={(line) => lineOf('description', line)} />
      ))}
    </div>
  );
}

interface LinesProps {
  readonly group: readonly [Line, ...Line[]];
  readonly lineOf: (line: Line) => JSX.Element;
}

function Lines({ group, lineOf }: LinesProps) {
  const [first] = group;
  if (first.type === 'item' || first.type === 'task') {
    const List = first.type === 'item' && first.marked ? 'ol' : 'ul';
    return (
      <List className={first.type === 'task' ? 'text-tasks' : 'text-list'}>
        {group.map((line) => (
          <li key={line.start} data-level={Math.min(line.level, 4)}>
            {line.type === 'task' && <span className="unseen">{line.marked ? 'done: ' : 'open: '}</span>}
            {lineOf(line)}
          </li>
        ))}
      </List>
    );
  }
  const words = lineOf(first);
  if (first.type === 'code') return <pre>{words}</pre>;
  if (first.type === 'quote') return <blockquote>{words}</blockquote>;
  return <p className={first.type === 'heading' ? 'text-heading' : undefined}>{words}</p>;
}

function spansIn(part: Part, line: Pick<Line, 'start' | 'end'>, shown: readonly NumberedReason[]): Span[] {
  return shown.flatMap(({ number, reason }) =>
    reason.evidence
      .filter((evidence) => evidence.part === part && evidence.start < line.end && evidence.end > line.start)
      .map(({ start, end }) => ({ reason: number, start, end: Math.min(end, line.end) })),
  );
}

/** Whether an element's content is higher than the element, measured once `text` is drawn: sooner, it would be laid out twice. */
function useScrolls(box: React.RefObject<HTMLElement | null>, text: string): boolean {
  const [scrolls, setScrolls] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text has a new height
  useEffect(() => {
    const element = box.current;
    setScrolls(element !== null && element.scrollHeight > element.clientHeight);
  }, [box, text]);
  return scrolls;
}
