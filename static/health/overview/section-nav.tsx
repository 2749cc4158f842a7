import { useEffect, useState } from 'react';
import { ListLink } from '../address/use-address';
import { SECTION } from './sections';

const NAMES = [
  [SECTION.overview, 'Overview'],
  [SECTION.flow, 'Flow'],
  [SECTION.truthfulness, 'Truthfulness'],
  [SECTION.slicing, 'Slicing'],
  [SECTION.technicalWork, 'Technical work'],
] as const;

/** The page's sections as anchors; they stay in view while one scrolls, and say where one is. */
export function SectionNav() {
  const inSight = useSectionInSight();
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
              aria-current={id === inSight ? 'true' : undefined}
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

/** The first section that can be seen. */
function useSectionInSight(): string {
  const [current, setCurrent] = useState<string>(SECTION.overview);
  useEffect(() => {
    if (!('IntersectionObserver' in window)) return undefined;
    const seen = new Map<string, boolean>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) seen.set(target.id, isIntersecting);
      setCurrent((before) => NAMES.find(([id]) => seen.get(id))?.[0] ?? before);
    });
    for (const [id] of NAMES) {
      const section = document.getElementById(id);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
