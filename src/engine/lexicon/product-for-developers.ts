import type { WordList } from './word-list';

/** What developers use of a product made for them. */
export const PRODUCT_FOR_DEVELOPERS: WordList = {
  id: 'product-for-developers',
  source: 'kinds-guide',
  words: `
    command+ cli flag+ parameter+ attribute+ plugin+ plug_in+ extension+ connector+ sdk shell dsl operator+ syntax
    content_assist code_assist autocompletion snippet+ rest_api public_api template+ maven_plugin binding+ listener+
    callback+ webhook+ api`,
};
