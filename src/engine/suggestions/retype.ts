import type { Kind } from '../kinds';
import type { Verdict } from '../verdict/verdict';
import type { ProjectContext } from './project-context';
import type { Suggestion } from './suggestion';
import { withArticle } from './with-article';

const NAMES: Readonly<Record<Kind, string>> = {
  story: 'story',
  enabler: 'enabler',
  spike: 'spike',
  'technical-task': 'technical task',
};

/**
 * Offers the work type that fits what the words say, where the item is filed as one that does not, and the project has
 * another. `isFine`: the text itself needs nothing.
 */
export function retype(
  { kind }: Verdict,
  { filedAs, workTypes = [] }: ProjectContext,
  isFine: boolean,
): Suggestion | null {
  if (kind === null || !filedAs || filedAs.fits.length === 0 || filedAs.fits.includes(kind)) return null;
  const others = workTypes.filter(({ fits }) => fits.includes(kind));
  // The type that is meant for this kind alone says most.
  const [best] = [...others].sort((one, other) => one.fits.length - other.fits.length);
  if (!best) return null;
  return {
    type: 'retype',
    pattern: null,
    title: `Change the work type to ${best.name}`,
    sentence: isFine ? 'The text is fine as it is.' : 'The text stays as it is.',
    because: `It is filed as ${filedAs.name} and reads as ${withArticle(NAMES[kind])}.`,
    questions: [],
    outline: [],
    retype: { to: best.name, kind },
  };
}
