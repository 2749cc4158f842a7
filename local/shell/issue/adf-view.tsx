import type { ReactNode } from 'react';
import type { AdfNode } from '../../markdown/adf-node';
import { AdfInline } from './adf-inline';
import './adf-view.css';

type Draw = (props: { readonly node: AdfNode }) => ReactNode;

/** Draws a document of Jira; a node that it does not know is drawn as what it holds. */
export function AdfView({ document }: { readonly document: AdfNode }) {
  return (
    <div className="adf">
      <Children node={document} />
    </div>
  );
}

function Children({ node }: { readonly node: AdfNode }) {
  return <>{(node.content ?? []).map((child, index) => drawn(child, index))}</>;
}

// A document has no ids, and its parts never change places while it is shown: the position is the key.
function drawn(node: AdfNode, index: number): ReactNode {
  const Block = BLOCKS[node.type];
  if (Block) return <Block key={index} node={node} />;
  if (node.content && node.text === undefined) return <Children key={index} node={node} />;
  return <AdfInline key={index} node={node} />;
}

function Heading({ node }: { readonly node: AdfNode }) {
  // The page's own headings end at level 2, so those of the text begin at 3.
  const level = Math.min(Number(node.attrs?.level ?? 1) + 2, 6);
  const Tag = `h${level}` as 'h3';
  return (
    <Tag>
      <Children node={node} />
    </Tag>
  );
}

function Task({ node }: { readonly node: AdfNode }) {
  const done = node.attrs?.state === 'DONE';
  return (
    <li className={done ? 'task task-done' : 'task'}>
      <span className="task-box" aria-hidden="true">
        {done ? '✓' : ''}
      </span>
      <span>
        <span className="hidden">{done ? 'Done: ' : 'To do: '}</span>
        <Children node={node} />
      </span>
    </li>
  );
}

function Table({ node }: { readonly node: AdfNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className="table-box" tabIndex={0} aria-label="Table">
      <table>
        <tbody>
          <Children node={node} />
        </tbody>
      </table>
    </section>
  );
}

function Expand({ node }: { readonly node: AdfNode }) {
  return (
    <details className="expand">
      <summary>{String(node.attrs?.title ?? '') || 'More'}</summary>
      <Children node={node} />
    </details>
  );
}

const plainText = (node: AdfNode): string => node.text ?? (node.content ?? []).map(plainText).join('');

const BLOCKS: Readonly<Record<string, Draw>> = {
  paragraph: ({ node }) => (
    <p>
      <Children node={node} />
    </p>
  ),
  heading: Heading,
  bulletList: ({ node }) => (
    <ul>
      <Children node={node} />
    </ul>
  ),
  orderedList: ({ node }) => (
    <ol start={Number(node.attrs?.order ?? 1)}>
      <Children node={node} />
    </ol>
  ),
  listItem: ({ node }) => (
    <li>
      <Children node={node} />
    </li>
  ),
  taskList: ({ node }) => (
    <ul className="tasks">
      <Children node={node} />
    </ul>
  ),
  taskItem: Task,
  blockTaskItem: Task,
  codeBlock: ({ node }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <pre tabIndex={0}>{plainText(node)}</pre>
  ),
  blockquote: ({ node }) => (
    <blockquote>
      <Children node={node} />
    </blockquote>
  ),
  rule: () => <hr />,
  panel: ({ node }) => (
    <div className={`adf-panel adf-panel-${String(node.attrs?.panelType ?? 'info')}`}>
      <Children node={node} />
    </div>
  ),
  expand: Expand,
  nestedExpand: Expand,
  table: Table,
  tableRow: ({ node }) => (
    <tr>
      <Children node={node} />
    </tr>
  ),
  tableHeader: ({ node }) => (
    <th>
      <Children node={node} />
    </th>
  ),
  tableCell: ({ node }) => (
    <td>
      <Children node={node} />
    </td>
  ),
  mediaSingle: () => <p className="hint">[a picture]</p>,
  mediaGroup: () => <p className="hint">[files]</p>,
};
