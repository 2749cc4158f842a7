import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { isPerson } from '../text/person-words';

/** What nobody sees by using the product: requests, code, stores, pipelines, and figures of machines. */
const TECHNICAL =
  /\b(?:GET|POST|PUT|DELETE|HTTP|REST|SQL|JSON|API|DTO|CI|DB|CPU|TLS|DNS|SDK|ADR|PR|HTTP\/2)\b|\b[1-5]\d\d\s(?:on|for|from|when|with)\b|[a-z]+_[a-z_]+|\b[a-z]+[A-Z][A-Za-z]+\b|\b[A-Z][a-z]+[A-Z][A-Za-z]+\b|\b[A-Z]{2,}_[A-Z_]+\b|(?:^|\s)\/[a-z{][\w/{}.-]*|\w\(\)|\.(?:ts|js|java|py|rb|go|kt|sql|json|xml|conf|properties|tf|sh)\b/;
const TECHNICAL_WORDS =
  /\b(?:endpoints?|requests? (?:is|are|to|returns?)|response (?:code|body|time)|payloads?|schemas?|tables?\b(?=.{0,80}\b(?:migrat|column|index|row|db|database))|columns?|migrations?|index(?:es)?|cach(?:e|es|ed|ing)|logs?(?![ -]?(?:in|out|on|off)\b)|logged(?! in)|logging|metrics?|pipelines?|builds?|deploy(?:s|ed|ment|ments)?|unit tests?|tests? (?:pass|run|green|cover)|coverage|lint(?:er|s)?|refactor(?:ed|ing)?|merged|config(?:uration)?s?|scripts?|cron|p9[59]|clusters?|nodes?|pods?|servers?|databases?|backups?|replicas?|dependenc(?:y|ies)|mocks?|stubs?|repositor(?:y|ies)|kafka|redis|s3|readme|runbook|webhooks?|tokens?|headers?|certificates?|encrypted)\b/i;

/** Tells what happens to whom, in the words of whoever sees it. */
const SCENARIO = /^given\s.{10,}\bthen\s/i;

/** "The visitor is able to", "users see": whoever does it can check it, whatever it is done with. */
const PERSON_CAN =
  /(?<![-\w])(\p{L}+)\s(?:can(?!not\b|['’]t)|(?:must|should|shall|will) (?:be able to|see)|(?:is|are) able to|ha(?:s|ve) the \w+ to|sees?)\b/giu;
/** They check by code. */
const BUILDERS = /^(?:developer|engineer|tester|programmer|client|consumer|provider)s?$/i;

function isDoneByPerson(words: string): boolean {
  return [...words.matchAll(PERSON_CAN)].some(([, who = '']) => isPerson(who) && !BUILDERS.test(who));
}

/** Whether a criterion takes a developer to check it, rather than someone who uses the product. */
export function isTechnicalCriterion(words: string): boolean {
  if (isDoneByPerson(words)) return false;
  const plain = words.replace(/\p{L}+/gu, (word) => (isInList(word.toLowerCase(), LISTS.suggestBrand) ? '' : word));
  return TECHNICAL.test(plain) || (TECHNICAL_WORDS.test(words) && !SCENARIO.test(words));
}
