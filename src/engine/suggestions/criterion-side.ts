import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';

/** What nobody sees by using the product: requests, code, stores, pipelines, and figures of machines. */
const TECHNICAL =
  /\b(?:GET|POST|PUT|PATCH|DELETE|HTTP|HTTPS|REST|SQL|JSON|XML|YAML|API|APIs|DTO|CI|CD|DB|CPU|RAM|TLS|DNS|SDK|ADR|PR|LGTM|HTTP\/2)\b|\b[1-5]\d\d\s(?:on|for|from|when|with)\b|[a-z]+_[a-z_]+|\b[a-z]+[A-Z][A-Za-z]+\b|\b[A-Z][a-z]+[A-Z][A-Za-z]+\b|\b[A-Z]{2,}_[A-Z_]+\b|(?:^|\s)\/[a-z{][\w/{}.-]*|\w\(\)|\.(?:ts|js|java|py|rb|go|kt|sql|yml|yaml|json|xml|conf|properties|tf|sh)\b/;
const TECHNICAL_WORDS =
  /\b(?:endpoints?|requests? (?:is|are|to|returns?)|response (?:code|body|time)|status codes?|payloads?|schemas?|tables?\b(?=.{0,80}\b(?:migrat|column|index|row|db|database))|columns?|migrations?|index(?:es)?|cach(?:e|es|ed|ing)|logs?(?![ -]?(?:in|out|on|off)\b)|logged(?! in)|logging|metrics?|alerts? fires?|pipelines?|builds?|deploy(?:s|ed|ment|ments)?|unit tests?|integration tests?|regression tests?|e2e|tests? (?:pass|passes|are green|run|green|cover)|coverage|lint(?:er|s)?|refactor(?:ed|ing)?|code review(?:ed)?|merged|feature flags?|config(?:uration)?s?|scripts?|cron|heap|latency|throughput|p9[59]|clusters?|nodes?|pods?|servers?|databases?|backups?|replicas?|rollback|dependenc(?:y|ies)|mocks?|stubs?|fixtures?|repositor(?:y|ies)|terraform|docker|kubernetes|kafka|redis|postgres|s3|swagger|openapi|javadoc|readme|runbook|sonar|jenkins|event is (?:sent|published)|webhooks?|tokens?|headers?|certificates?|encrypted|hashed)\b/i;

/** Tells what happens to whom, in the words of whoever sees it. */
const SCENARIO = /^given\s.{10,}\bthen\s/i;

/** Whether a criterion takes a developer to check it, rather than someone who uses the product. */
export function isTechnicalCriterion(words: string): boolean {
  const plain = words.replace(/\p{L}+/gu, (word) => (isInList(word.toLowerCase(), LISTS.suggestBrand) ? '' : word));
  return TECHNICAL.test(plain) || (TECHNICAL_WORDS.test(words) && !SCENARIO.test(words));
}
