import * as v from 'valibot';
import { asked, NotShaped, ObjectShape, recordOf, shaped, sparse } from '../../src/forge/shape';

describe('what a value must look like', () => {
  it.each([
    ['an object by whatever keys', ObjectShape],
    ['an object of which no key need be there', sparse({ name: v.optional(v.string()) })],
    ['an object by keys of one shape', recordOf(v.string())],
  ])('takes no list for %s', (_what, shape) => {
    expect(shaped<unknown>(shape, [])).toBeNull();
    expect(shaped<unknown>(shape, {})).toEqual({});
  });

  it('leaves out what the shape does not name', () => {
    expect(shaped(sparse({ name: v.optional(v.string()) }), { name: 'a', more: 1 })).toEqual({ name: 'a' });
  });

  it('says nothing of what came', () => {
    const refuse = () => asked(v.string(), { secret: 'words of an item' });
    expect(refuse).toThrow(NotShaped);
    expect(refuse).not.toThrow(/secret|words/);
  });
});
