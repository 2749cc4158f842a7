import { type FormEvent, useEffect, useId, useState } from 'react';
import type { GadgetProject } from '../../src/contract/gadget-view';
import type { Problem } from '../../src/contract/problem';
import { call, keepGadget } from '../shared/backend';
import { spaceProblem } from '../shared/problem-words';

const AFTER_MS = 300;

/** Chooses the space that a gadget shows. */
export function GadgetEdit({ chosen }: { readonly chosen: string | null }) {
  const [words, setWords] = useState('');
  const [projectId, setProjectId] = useState(chosen);
  const { projects, problem } = useProjects(words);
  const id = useId();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (projectId !== null) void keepGadget({ projectId });
  };
  return (
    <main className="gadget">
      <form onSubmit={save}>
        <h1>Which space?</h1>
        <label htmlFor={id}>Find a space</label>
        <input
          id={id}
          type="search"
          className="field"
          autoComplete="off"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <fieldset className="gadget-spaces">
          <legend className="unseen">Spaces</legend>
          {(projects ?? []).map(({ id, key, name }) => (
            <label key={id}>
              <input type="radio" name="project" checked={projectId === id} onChange={() => setProjectId(id)} />
              {name} <span className="base">{key}</span>
            </label>
          ))}
        </fieldset>
        <output className="base">
          {problem !== null && spaceProblem(problem).title}
          {problem === null && projects?.length === 0 && 'No space has that name.'}
        </output>
        <div className="actions">
          <button type="submit" className="button primary" aria-disabled={projectId === null}>
            Save
          </button>
          <span className="base">It shows shares and a score. Names of items are not shown.</span>
        </div>
      </form>
    </main>
  );
}

interface Found {
  /** Null before the first answer. */
  readonly projects: readonly GadgetProject[] | null;
  readonly problem: Problem | null;
}

function useProjects(words: string): Found {
  const [found, setFound] = useState<Found>({ projects: null, problem: null });
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      async () => {
        const answer = await call('findGadgetProjects', { words });
        if (!current) return;
        setFound((before) =>
          answer.ok ? { projects: answer.value, problem: null } : { ...before, problem: answer.problem },
        );
      },
      words === '' ? 0 : AFTER_MS,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words]);
  return found;
}
