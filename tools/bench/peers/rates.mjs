/** Reads texts as a JSON list on stdin; prints how many a second each peer takes apart into words with their parts of speech. */
import { readFileSync } from 'node:fs';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const ROUNDS = 5;

const wink = winkNLP(model, ['sbd', 'pos']);
const PEERS = {
  'wink-nlp': (text) => wink.readDoc(text).tokens().out(wink.its.pos).length,
  compromise: (text) => compromise(text).terms().length,
};

/** Texts in a second of the processor, in the best of some rounds. */
function perSecond(texts, read) {
  let best = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const begun = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(begun);
    if (round > 0) best = Math.max(best, (texts.length * 1e6) / (user + system));
  }
  return Math.round(best);
}

const texts = JSON.parse(readFileSync(0, 'utf8'));
const rates = Object.entries(PEERS).map(([name, read]) => [name, perSecond(texts, read)]);
process.stdout.write(JSON.stringify(Object.fromEntries(rates)));
