import type { WordList } from './word-list';

/** Writing that supports the work. */
export const DOCUMENT_WORDS: WordList = {
  id: 'document-words',
  source: 'kinds-guide',
  words: `
    documentation docs doc document+ readme wiki guide+ tutorial+ javadoc+ manual changelog release_notes how_to
    howto runbook+ faq blog_post write_up user_guide reference_page diagram+ slides presentation glossary`,
};
