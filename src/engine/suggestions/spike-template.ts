import type { OutlineSection, OutlineWords, Question } from '../drafting/draft';
import { withCapital } from '../drafting/tidy-line';
import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import type { SpikeNeed, Verdict } from '../verdict/verdict';
import { detailsSection, questionsOfDeed } from './asking/questions-of-deed';
import { bareWords } from './bare-words';
import { isCircularGain } from './circular-gain';
import { criterionWords } from './criterion-words';
import { type Free, freeLines, labelled } from './free-lines';
import { naming } from './narrative-questions';
import { numberWord } from './number-words';
import { openQuestion } from './open-question';
import { otherQuestions } from './other-questions';
import { listUnder, outlineItem, own, ownLines, section, slot } from './outline-words';
import { openingOf, sentenceOf, toldIn } from './parts-of-text';
import { questionLine } from './question-line';
import { isSaid, withoutBox } from './said-again';
import { withoutLimits } from './scope-limits';
import { scopeOf } from './scope-of';
import { evidenceOf, givenNeeds } from './spike-given';
import type { Suggestion } from './suggestion';
import { titlePrefix } from './title-prefix';
import { deedQuestion, titleQuestion } from './title-question';
import { wholeUnder } from './verbatim';

/** How many first sentences may say what is to be found out. */
const NEAR = 2;
const BEFORE_DECISION = /^.*\bso (?:that )?(?:we|I|they) can\s+/i;
/** Says what its heading says. */
const LABEL =
  /^(?:(?:q|questions?|options|candidates|decision|out(?:put)?):|(?:time-?\s?)?box(?:ed)?(?: to)?:?)\s+(?=\S)/i;
/** What a spike hands over. */
const HANDED = /^(?:out(?:puts?|comes?)?|results?|deliverables?)$/i;
const HANDS_OVER =
  /^(?:then )?(?:(?:write|report|document|summari[sz]e|present)\b(?! is)|(?:out|(?:output|outcome|result|deliverable|finding)s?|write-?up|grid|matrix|verdict)(?::| (?:to|in|on|goes|for|is|=) )|(?:we (?:want|need|should have) )?(?:an?|one|1) (?:\S+ ){0,2}?(?:list|table|matrix|memo|page|report|write-?up|recommendation|findings)\b(?! (?:is|was|are|has)))/i;
type Needs = Verdict['spikeNeeds'];
type AskedNeed = Exclude<SpikeNeed, 'owner'>;
const NEEDS: Readonly<Record<AskedNeed, { readonly heading: string; readonly question: Question }>> = {
  question: { heading: 'Question', question: openQuestion('question', 'Which question should it answer?', 'How …?') },
  options: { heading: 'Options', question: openQuestion('options', 'Which options are there?', 'One or more') },
  'time-box': { heading: 'Time-box', question: openQuestion('time-box', 'How long is enough?', '2 days') },
  decision: {
    heading: 'Decision it feeds',
    question: openQuestion('decision', 'What will you decide with it?', 'With the answer, we will decide …'),
  },
};

/** What every spike has to say besides its question: how long, and for which decision. */
export const SPIKE_QUESTIONS: readonly Question[] = [NEEDS['time-box'].question, NEEDS.decision.question];

/** Asks for what a spike still needs; what the text gives is quoted. Null for other kinds, and where nothing is open. */
export function spikeTemplate(text: ParsedText, { kind, spikeNeeds }: Verdict): Suggestion | null {
  if (kind !== 'spike') return null;
  const needs = givenNeeds(text, spikeNeeds);
  const implied = untoldQuestion(text);
  // Who brings the answer back is told where the text says it; what the answer is for matters more.
  const gaps = needs.flatMap(({ need, evidence }) =>
    evidence !== null || need === 'owner' || (need === 'question' && implied !== null) ? [] : [need],
  );
  // What is decided with an answer shows once there is a question.
  const open = gaps.filter((need) => need !== 'decision' || !gaps.includes('question'));
  if (open.length === 0 && !isScattered(text, needs)) return null;
  const { why, details } = questionsOfDeed(text, text.text.summary, kind);
  // What is done then is the decision, which is asked for already.
  const more = details.filter(({ label }) => !open.includes('decision') || !/^(?:Then|No)$/.test(label));
  const asked = more.slice(0, open.length === 2 ? 1 : 0);
  const asks = [...open.map((need) => askedFor(need, titleOf(text), why)), ...asked.map(({ question }) => question)];
  return {
    type: 'rewrite',
    pattern: null,
    title: titleFor(asks.length),
    sentence: sentenceFor(asks.length),
    because: 'A spike buys knowledge: it needs a question, a limit and a decision that waits for it.',
    questions: asks,
    outline: [
      outlineItem(0, kind, {
        summary: [...titlePrefix(text), own(titleOf(text))],
        sections: [...sections(text, needs, open), ...(asked.length === 0 ? [] : [detailsSection([], asked)])],
      }),
    ],
  };
}

function titleFor(gaps: number): string {
  if (gaps === 0) return 'Put each part in its place';
  return gaps === 1 ? 'Fill the gap' : `Fill the ${numberWord(gaps)} gaps`;
}

function sentenceFor(gaps: number): string {
  if (gaps === 0) return 'Question, limit and decision get a heading each; your words stay as they are.';
  return `${withCapital(numberWord(gaps))} short ${gaps === 1 ? 'question' : 'questions'}; your words go into the description.`;
}

/** Whether all that a spike needs is told, and in running text. */
function isScattered(text: ParsedText, needs: Needs): boolean {
  const isTold = ({ evidence }: Needs[number]): boolean => evidence?.part === 'description';
  return (
    toldIn(text).length > 1 &&
    needs.filter(isTold).length > 1 &&
    !text.blocks.some(({ type }) => type === 'heading' || type === 'item')
  );
}

/** What is to be found out is asked in the terms of the deed, where it has some. */
function askedFor(need: AskedNeed, title: string, why: string | null): Question {
  const { question } = NEEDS[need];
  if (need !== 'question') return question;
  return why === null ? naming(question, title) : openQuestion('question', why, question.placeholder);
}

function titleOf(text: ParsedText): string {
  // "As a lead I want to know how bad it is" asks how bad it is.
  return openingOf(text).replace(
    /^as (?:an?|the|our)?\s?[^,]{2,40}?,? (?:I|we) (?:want|need|would like) to\s+(?:know|learn|see|understand)\s+/i,
    '',
  );
}

/** What is told stands first, what is open last; the text itself leads where it tells no question. */
function sections(text: ParsedText, needs: Needs, open: readonly AskedNeed[]): readonly OutlineSection[] {
  const { rest: lines, limits } = untold(text, needs);
  const handed = lines.filter(
    ({ words, isItem, under }) =>
      HANDED.test(under ?? '') || (!isItem && HANDS_OVER.test(words) && !words.endsWith('?')),
  );
  const background = wholeUnder(
    open.includes('question') ? '' : 'Background',
    text,
    lines.filter((line) => !handed.includes(line)),
  );
  const rest = [...background, ...limits];
  const done = checks(text, handed);
  const told = needs.flatMap((one) => toldSection(text, one, open));
  const asked = open.map((need) => section(NEEDS[need].heading, [[slot(NEEDS[need].question.id)]]));
  return open.includes('question') ? [...rest, ...told, ...done, ...asked] : [...told, ...done, ...rest, ...asked];
}

function toldSection(
  text: ParsedText,
  { need, evidence }: Needs[number],
  open: readonly AskedNeed[],
): readonly OutlineSection[] {
  const heading = need === 'owner' ? 'Owner' : NEEDS[need].heading;
  if (need === 'question' && !open.includes(need)) return [section(heading, questionLines(text, evidence))];
  return evidence === null ? [] : [section(heading, [[own(toldBy(text, need, evidence))]])];
}

/** What a spike hands over, where the text says it. */
function checks({ criteria }: ParsedText, handed: readonly Free[]): readonly OutlineSection[] {
  const said = [...criteria.map(({ quote }) => quote), ...handed.map(labelled)];
  return listUnder(
    'Done when',
    said.map((words) => criterionWords(words.replace(/^then\s+/i, '').replace(LABEL, ''))),
  );
}

/** What is asked, by words that ask, else by what the title or what there is to do asks without saying so. */
function questionLines(text: ParsedText, evidence: Evidence | null): OutlineSection['lines'] {
  const first = evidence ? askedBy(text, evidence) : (untoldQuestion(text) ?? []);
  const others = otherQuestions(text, evidence).map(({ quote }) => bareWords(quote));
  return [first, ...ownLines(others)];
}

function untoldQuestion(text: ParsedText): ReturnType<typeof titleQuestion> {
  const work = freeLines(text)
    .slice(0, NEAR)
    .map(({ words }) => scopeOf(words) ?? words);
  const asked = [titleOf(text), ...work].map(titleQuestion).find((one) => one !== null);
  return asked ?? deedQuestion(titleOf(text), text.text.summary.slice(0, text.openingStart));
}

function askedBy(text: ParsedText, evidence: Evidence): readonly OutlineWords[] {
  const words = toldBy(text, 'question', evidence);
  return sentenceOf(text, evidence)?.quote.trimEnd().endsWith('?') === true ? [own(words)] : questionLine(words);
}

/** The words that give a need; a single word says little without its sentence. */
function toldBy(text: ParsedText, need: SpikeNeed, evidence: Evidence): string {
  const { part, start, quote } = evidence;
  const whole = sentenceOf(text, evidence);
  const isBare = need === 'time-box' && !/\d/.test(quote) && quote.trim().split(/\s+/).length < 2;
  const isInBrackets = need === 'options' && text.text[part].charAt(start - 1) === '(';
  const isShort = need === 'question' && quote.trim().split(/\s+/).length < 3;
  const isWhole =
    isBare ||
    isShort ||
    (need === 'time-box' && isLimit(evidence, whole?.quote ?? '')) ||
    !(need === 'time-box' || need === 'question' || isInBrackets);
  const words = bareWords(isWhole && whole ? pastPrefix(text, whole) : quote);
  return (need === 'decision' ? words.replace(BEFORE_DECISION, '') : words).replace(LABEL, '');
}

/** "Two weeks with the spare units", "2 days, Bo": the whole of a short sentence is the limit. */
function isLimit({ quote }: Evidence, whole: string): boolean {
  const more = whole.startsWith(quote) ? whole.slice(quote.length) : ';';
  return /^ [^,;]{2,45}$|^, (?:not more|\p{Lu}\S*(?: \+ \S+)?)$/u.test(more);
}

/** The title's own words, without "Spike:" in front of them. */
function pastPrefix({ openingStart }: ParsedText, { part, start, quote }: Evidence): string {
  return part === 'summary' ? quote.slice(Math.max(0, openingStart - start)) : quote;
}

/** What no need has told stays as it is: also a sentence of which a need took only a few words. */
function untold(text: ParsedText, needs: Needs): ReturnType<typeof withoutLimits> {
  const taken = needs.flatMap(({ need, evidence }) => {
    const whole = evidence ? sentenceOf(text, evidence) : null;
    const told = evidence ? bareWords(toldBy(text, need, evidence)) : '';
    return whole?.part === 'description' && isSaid(need, whole.quote.replace(LABEL, ''), told) ? [whole] : [];
  });
  const all = freeLines({ ...text, statement: null }, [
    ...taken,
    ...otherQuestions(text, evidenceOf(needs, 'question')),
  ]);
  const said = all.filter(({ words, isItem, leads }) => isItem || leads || !isCircularGain(text.text.summary, words));
  const { rest, limits } = withoutLimits(said);
  const box = bareWords(evidenceOf(needs, 'time-box')?.quote ?? '');
  return { rest: rest.map((line) => ({ ...line, words: withoutBox(line.words, box) })), limits };
}
