import type { Part } from '../evidence';
import { addBlock, type BlockList, newBlockList } from './block-list';
import { countMedia } from './count-media';
import { findCriteria } from './find-criteria';
import { findStatement } from './find-statement';
import { openingStart } from './opening';
import type { Block, ParsedText, WorkItem } from './parsed-text';
import { type AdfLine, readAdf } from './read-adf';
import { newTextReader, readText } from './read-text';
import { sentencesOf } from './sentences';

const LONGEST_LABEL = 60;

interface Description {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly media: ParsedText['media'];
}

/** Reads a work item in whatever markup it is written; takes any JSON as description and never throws. */
export function parseItem(item: WorkItem): ParsedText {
  const summary = typeof item.summary === 'string' ? item.summary : '';
  const description = readDescription(item.description);
  const text: Readonly<Record<Part, string>> = { summary, description: description.text };
  const summaryList = newBlockList('summary', summary);
  addBlock(summaryList, { type: 'paragraph', start: 0, end: summary.length, level: 0, marked: false });
  const blocks: readonly Block[] = [...summaryList.blocks, ...description.blocks];
  const sentences = sentencesOf(text, blocks);
  return {
    text,
    blocks,
    sentences,
    statement: findStatement(text, blocks),
    criteria: findCriteria({ text, blocks, sentences }),
    openingStart: openingStart(summary),
    media: description.media,
  };
}

function readDescription(description: unknown): Description {
  if (typeof description === 'string') return readString(description);
  if (typeof description === 'object' && description !== null) return readDocument(description);
  return { text: '', blocks: [], media: { pictures: 0, links: 0 } };
}

function readString(text: string): Description {
  const list = newBlockList('description', text);
  readText(newTextReader(list), 0, text.length);
  return { text, blocks: list.blocks, media: countMedia(text) };
}

/** People type lists and headings into plain paragraphs of the editor too: those are read as text. */
function readDocument(document: object): Description {
  const adf = readAdf(document);
  const list = newBlockList('description', adf.text);
  const reader = newTextReader(list);
  for (const line of adf.lines) {
    if (isLabel(list, line)) addBlock(list, { ...line, type: 'heading', level: 0 });
    else if (line.type === 'paragraph') readText(reader, line.start, line.end);
    else addBlock(list, line);
  }
  return { text: adf.text, blocks: list.blocks, media: adf.media };
}

function isLabel(list: BlockList, line: AdfLine): boolean {
  if (line.type !== 'paragraph' || !line.bold || line.end - line.start > LONGEST_LABEL) return false;
  const last = list.text.charCodeAt(line.end - 1);
  return last !== 46 && last !== 63 && !list.text.slice(line.start, line.end).includes('\n');
}
