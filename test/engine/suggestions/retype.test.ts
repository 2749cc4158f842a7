import type { ProjectContext } from '../../../src/engine/suggestions/project-context';
import { suggestFor } from './told';

const STORY = { name: 'Story', fits: ['story'] } as const;
const TASK = { name: 'Task', fits: ['technical-task', 'enabler'] } as const;
const ENABLER = { name: 'Enabler', fits: ['enabler'] } as const;
const FINE = {
  summary: 'Move sessions to Redis so that nodes can be replaced without signing people out',
  description: 'Done when\n- a node is replaced during the day and nobody is signed out',
};

describe('changing the work type', () => {
  it('is all there is to do where the text is fine', () => {
    const [first, ...others] = suggestFor(FINE, 'enabler', { context: { filedAs: STORY, workTypes: [STORY, TASK] } });
    expect(first).toMatchObject({
      type: 'retype',
      title: 'Change the work type to Task',
      sentence: 'The text is fine as it is.',
      because: 'It is filed as Story and reads as an enabler.',
      retype: { to: 'Task', kind: 'enabler' },
    });
    expect(others).toEqual([]);
  });

  it('comes after what helps the text', () => {
    const all = suggestFor({ summary: 'Move sessions to Redis' }, 'enabler', {
      context: { filedAs: STORY, workTypes: [TASK] },
    });
    expect(all.map(({ type, sentence }) => [type, sentence])).toEqual([
      ['rewrite', expect.any(String)],
      ['retype', 'The text stays as it is.'],
    ]);
  });

  it('takes the type that is meant for this kind alone', () => {
    const [first] = suggestFor(FINE, 'enabler', { context: { filedAs: STORY, workTypes: [TASK, ENABLER] } });
    expect(first?.retype?.to).toBe('Enabler');
  });

  it.each<[string, ProjectContext]>([
    ['the type fits', { filedAs: TASK, workTypes: [STORY, TASK] }],
    ['no other type fits', { filedAs: STORY, workTypes: [STORY] }],
    ['the name of the type says nothing', { filedAs: { name: 'Request', fits: [] }, workTypes: [TASK] }],
    ['nothing is known of types', {}],
  ])('is not offered where %s', (_why, context) => {
    expect(suggestFor(FINE, 'enabler', { context }).map(({ type }) => type)).toEqual(['keep']);
  });
});
