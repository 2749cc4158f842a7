import type { Part } from '../evidence';
import { addBlock, type BlockList, newBlockList, type OpenBlock } from './block-list';
import { countMedia } from './count-media';
import { findCriteria } from './find-criteria';
import { findStatement } from './find-statement';
import { withoutOpenQuestions } from './open-questions';
import { openingStart } from './opening';
import type { ParsedText, WorkItem } from './parsed-text';
import { type AdfLine, readAdf } from './read-adf';
import { newTextReader, readText } from './read-text';
import { sentencesOf } from './sentences';
import { type Survey, surveyor } from './survey';

const LONGEST_LABEL = 60;
const surveySummary = surveyor();
const surveyDescription = surveyor();

interface Description {
  readonly written: string;
  readonly survey: Survey;
  readonly media: ParsedText['media'];
}

/** Reads a work item in whatever markup it is written; takes any JSON as description and never throws. */
export function parseItem(item: WorkItem): ParsedText {
  const title = typeof item.summary === 'string' ? item.summary : '';
  const summary = withoutOpenQuestions(title);
  const blocks: OpenBlock[] = [];
  addBlock(newBlockList('summary', summary, blocks), {
    type: 'paragraph',
    start: 0,
    end: summary.length,
    level: 0,
    marked: false,
  });
  const description = readDescription(item.description, blocks);
  const text: Readonly<Record<Part, string>> = { summary, description: description.survey.text };
  const surveys = { summary: surveySummary(summary), description: description.survey };
  const sentences = sentencesOf(surveys, blocks);
  return {
    text,
    written: { summary: title, description: description.written },
    blocks,
    sentences,
    statement: findStatement(surveys, blocks),
    criteria: findCriteria({ text, blocks, sentences }),
    openingStart: openingStart(summary),
    media: description.media,
  };
}

/** Adds the blocks of a description to those of the summary. */
function readDescription(description: unknown, blocks: OpenBlock[]): Description {
  if (typeof description === 'string') return readString(description, blocks);
  if (typeof description === 'object' && description !== null) return readDocument(description, blocks);
  return { written: '', survey: surveyDescription(''), media: { pictures: 0, links: 0 } };
}

function readString(written: string, blocks: OpenBlock[]): Description {
  const text = withoutOpenQuestions(written);
  const survey = surveyDescription(text);
  readText(newTextReader(newBlockList('description', text, blocks), survey.signs), 0, text.length);
  return { written, survey, media: countMedia(survey) };
}

/** People type lists and headings into plain paragraphs of the editor too: those are read as text. */
function readDocument(document: object, blocks: OpenBlock[]): Description {
  const adf = readAdf(document);
  const text = withoutOpenQuestions(adf.text);
  const survey = surveyDescription(text);
  const list = newBlockList('description', text, blocks);
  const reader = newTextReader(list, survey.signs);
  for (const line of adf.lines) {
    if (isLabel(list, line)) addBlock(list, { ...line, type: 'heading', level: 0 });
    else if (line.type === 'paragraph') readText(reader, line.start, line.end);
    else addBlock(list, line);
  }
  return { written: adf.text, survey, media: adf.media };
}

function isLabel(list: BlockList, line: AdfLine): boolean {
  if (line.type !== 'paragraph' || !line.bold || line.end - line.start > LONGEST_LABEL) return false;
  const last = list.text.charCodeAt(line.end - 1);
  return last !== 46 && last !== 63 && !list.text.slice(line.start, line.end).includes('\n');
}
