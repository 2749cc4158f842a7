import type { ReactNode } from 'react';
import type { AdfMark, AdfNode } from '../../markdown/adf-node';

/** Draws one inline node: text with its marks, or the words of anything else. */
export function AdfInline({ node }: { readonly node: AdfNode }) {
  if (node.type === 'hardBreak') return <br />;
  const { attrs = {} } = node;
  if (node.type === 'text') return <>{(node.marks ?? []).reduceRight<ReactNode>(wrap, node.text ?? '')}</>;
  if (node.type === 'date') return <time>{dateWords(attrs.timestamp)}</time>;
  if (node.type === 'inlineCard') return <SafeLink href={attrs.url}>{String(attrs.url ?? '')}</SafeLink>;
  return <>{String(attrs.text ?? attrs.shortName ?? '')}</>;
}

function wrap(inner: ReactNode, mark: AdfMark): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'code':
      return <code>{inner}</code>;
    case 'strike':
      return <s>{inner}</s>;
    case 'underline':
      return <u>{inner}</u>;
    case 'subsup':
      return mark.attrs?.type === 'sup' ? <sup>{inner}</sup> : <sub>{inner}</sub>;
    case 'link':
      return <SafeLink href={mark.attrs?.href}>{inner}</SafeLink>;
    default:
      return inner;
  }
}

// Text comes from anybody: only addresses of the web and of mail may be followed.
function SafeLink({ href, children }: { readonly href: unknown; readonly children: ReactNode }) {
  if (typeof href !== 'string' || !/^(https?:|mailto:|\/(?!\/))/i.test(href)) return <>{children}</>;
  return (
    <a className="link" href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function dateWords(timestamp: unknown): string {
  const date = new Date(Number(timestamp));
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
}
