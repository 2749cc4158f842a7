import { ListLink } from '../address/use-address';
import { SECTION } from './sections';

const NAMES = [
  [SECTION.overview, 'Overview'],
  [SECTION.flow, 'Flow'],
  [SECTION.truthfulness, 'Truthfulness'],
  [SECTION.slicing, 'Slicing'],
  [SECTION.technicalWork, 'Technical work'],
] as const;

/** The page's sections as anchors. They scroll away with the rest: the frame is as high as the page, so it is Jira that scrolls. */
export function SectionNav() {
  const jump = (id: string) => {
    const section = document.getElementById(id);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav className="section-nav" aria-label="Sections of this page">
      <ul>
        {NAMES.map(([id, name]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                jump(id);
              }}
            >
              {name}
            </a>
          </li>
        ))}
        <li>
          <ListLink query={{ list: 'all' }}>All items</ListLink>
        </li>
      </ul>
    </nav>
  );
}
