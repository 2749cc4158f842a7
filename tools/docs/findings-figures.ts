import { classify, type FindingId } from '../../src/engine/index';

/** Findings that the authors' tags speak of. A tag names what an item was written to show, not everything that it shows. */
const TAGS: Readonly<Partial<Record<FindingId, readonly string[]>>> = {
  'forced-story': ['forced', 'forced_story'],
  'implementation-detail': ['impl_heavy_story'],
  'mixed-item': ['mixed'],
  'too-large': ['too-large', 'too_large'],
};

/** An item with its author's tags, parted by commas or plus signs. */
export interface TaggedItem {
  readonly summary: string;
  readonly description?: string | null | undefined;
  readonly style?: string | undefined;
}

/** How one finding fares: items tagged for it, those of them where it is raised, and all where it is raised. */
export interface FindingFigures {
  readonly id: string;
  readonly tagged: number;
  readonly found: number;
  readonly raised: number;
}

/** Counts findings against tags. */
export function measureFindings(items: readonly TaggedItem[]): readonly FindingFigures[] {
  const read = items.map(({ summary, description, style = '' }) => ({
    tags: style.split(/[,+]/).map((tag) => tag.trim()),
    raised: new Set(classify({ summary, description }).findings.map(({ id }) => id)),
  }));
  return Object.entries(TAGS).map(([id, names]) => {
    const tagged = read.filter(({ tags }) => tags.some((tag) => names.includes(tag)));
    const isRaised = ({ raised }: (typeof read)[number]): boolean => raised.has(id as FindingId);
    return { id, tagged: tagged.length, found: tagged.filter(isRaised).length, raised: read.filter(isRaised).length };
  });
}
