import { beginsWithVerb } from './begins-with-verb';
import type { Free } from './free-lines';
import { lowerFirst } from './role-words';
import { scopeOf } from './scope-of';
import { isTold, sentenceUse } from './sentence-use';
import type { Found, ToldGain as Purpose } from './told-gain';

/** Verbs of a gain, rather than of a next step. */
const GAINS =
  '(?:avoid|prevent|reduce|decrease|lower|minimi[sz]e|shorten|cut|speed up|improve|increase|boost|maximi[sz]e|save|protect|stop|eliminate|get rid of|free(?! of)|simplify|ease|facilitate|guarantee|ensure|enable|allow|let|unblock|help|make (?:it|sure))';
/** "Add a cache to cut load times". */
const AT_END = new RegExp(`^(\\S.{7,}?),?\\s(?:(?:in order|so as)\\s)?to\\s(${GAINS}\\s.{4,})$`, 'iu');
/** "needs to reduce", "a way to avoid": the purpose of no deed. */
const GOVERNS =
  /\b(?:proposals?|requests?|ideas?|approach|spike|needs?|needed|wants?|wanted|like|love|tr(?:y|ies|ied|ying)|attempts?|able|unable|ability|ways?|helps?|has|have|had|having|used|useful|going|supposed|meant|intended|designed|required|requires?|necessary|important|possible|impossible|nice|good|better|best|great|easy|easier|hard|harder|enough|how|what|when|where|whether|is|are|was|were|be|up|due|prior|thanks|according|failed|fails?|decided|plan(?:ned|s)?|expected|chance|efforts?|continues?|aims?|seems?|not|only|as)$/i;
/** "..., so we stop losing labels". */
const SO_THEY =
  /^(\S.{11,}?),?\s+so\s+((?:we|they|you|users?|nobody|no one|it)\s(?:stop|no longer|never|don['’]t (?:have|need) to|do not (?:have|need) to|needn['’]t|can|could|save|avoid|know)\s.{4,})$/iu;
/** "To be able to print, we ...", "To bake rye, we need ...". */
const IN_FRONT =
  /^(?:in order )?to (?:be able to )?((?!be able|do\b|see\b|check\b|test\b|repro|fix\b|solve\b|achieve\b|address\b|this\b|(?:start|begin|continue)\b)\p{L}+ (?:[^,]|,(?=\S)){2,110}?),\s+((?:we|it|this) (?:will|would|should|must|needs?|have|has)\b.{8,}|it['’]ll\b.{8,})$/iu;
/** "It would reduce the noise if ...". */
const WOULD = new RegExp(
  `^(?:it|this|that|doing (?:so|this)|[A-Z]\\p{L}+ing \\p{L}[^,.]{2,60})\\s(?:will|would|should|could|can)(?:\\s(?:also|then|greatly|hopefully|likely|probably|primarily|significantly))?\\s(?:${GAINS}|benefit)\\s`,
  'iu',
);
/** Says nothing without its deed: "make sure it fits". */
const POINTS_TO_DEED = new RegExp(
  `^(?:it|they|${GAINS}(?:\\s(?:that|sure))?\\s(?:it|they|them|this|its|their|these|those))\\b`,
  'i',
);
/** A question, a lack, what points back, or what follows for those who do the work. */
const NO_GAIN = /[?:;]\s*$|\b(?:these|those|such|cannot|must|should|(?<!n['’]t )(?:needs?|have|has) to)\b/i;

/** "Making it an index", "the list should be cached", "one store + sync": deeds without a verb in front. */
const OTHER_DEED = /^\p{Lu}\p{Ll}+ing\s|\b(?:should|must|able)\b/u;

/** Further down, it is the purpose of a detail. */
const EARLY = 3;

/** What an order of the text says at its end, or in front, that it is for. */
export function deedPurpose(lines: readonly Free[]): Found | null {
  for (const [at, line] of lines.slice(0, EARLY).entries()) {
    const found = line.isItem ? null : purposeIn(line);
    if (found) return { ...found, at };
  }
  return null;
}

/** The words at the end of a title or sentence that say what it is for: "to cut load times". */
function purposeAtEnd(words: string): readonly [deed: string, gain: string] | null {
  const [, deed = '', gain = ''] = AT_END.exec(words) ?? [];
  return !deed.includes(' ') || /[;?]/.test(deed) || GOVERNS.test(deed) || NO_GAIN.test(gain) ? null : [deed, gain];
}

/** What a title says at its end that it is for. */
export function purposeOfTitle(title: string): string | null {
  const gain = purposeAtEnd(title)?.[1] ?? '';
  return gain === '' || POINTS_TO_DEED.test(gain) ? null : gain;
}

function purposeIn({ words }: Free): Purpose | null {
  return wouldGain(words) ?? inFront(words) ?? toGain(words) ?? soThey(words);
}

function wouldGain(words: string): Purpose | null {
  return WOULD.test(words) && !NO_GAIN.test(words) ? { gain: words, rest: '' } : null;
}

function inFront(words: string): Purpose | null {
  const [, gain = '', then] = IN_FRONT.exec(words) ?? [];
  return then && !/\b(?:this|that|these|those|it)\b/i.test(gain)
    ? { gain, rest: `${then.charAt(0).toUpperCase()}${then.slice(1)}` }
    : null;
}

function toGain(words: string): Purpose | null {
  const [rest, gain] = purposeAtEnd(words) ?? [];
  if (!rest || !gain) return null;
  return isDeed(rest) || OTHER_DEED.test(rest) ? withDeed(words, { gain, rest }) : null;
}

function soThey(words: string): Purpose | null {
  const [, rest = '', gain = ''] = SO_THEY.exec(words) ?? [];
  const isTrouble = NO_GAIN.test(gain) || isTold(rest) || sentenceUse({ words: rest, under: null }) === 'why';
  return rest === '' || isTrouble ? null : withDeed(words, { gain, rest });
}

/** A gain that says nothing without its deed is told with it. */
function withDeed(words: string, found: Purpose): Purpose | null {
  if (!POINTS_TO_DEED.test(found.gain)) return found;
  return isDeed(found.rest) ? { gain: words, rest: '' } : null;
}

function isDeed(words: string): boolean {
  return beginsWithVerb(lowerFirst(words)) || scopeOf(words) !== null;
}
