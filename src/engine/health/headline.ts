import type { Headline } from './picture';
import { storiesIn, technicalIn } from './shares';
import { readIn, type Tally } from './tally';
import { FEWEST } from './targets';

/** A tenth of all items: fewer stories are hardly any, and a smaller distance is about even. */
const PART = 10;

/** What the mix comes to. */
export function headlineOf(view: Tally): Headline {
  const read = readIn(view);
  if (read < FEWEST) return 'too-few';
  const [stories, technical] = [storiesIn(view), technicalIn(view)];
  if (stories * PART < read) return 'hardly-a-story';
  if (Math.abs(stories - technical) * PART <= read) return 'about-even';
  return stories > technical ? 'mostly-stories' : 'more-technical';
}
