import type { WordList } from './word-list';

/** Writing that supports the work. */
export const DOCUMENT_WORDS: WordList = {
  id: 'document-words',
  source: 'kinds-guide',
  words: `
    documentation docs readme wiki tutorial+ javadoc+ changelog release_notes howto runbook+ faq blog_post write_up
    user_guide slides presentation glossary developer_guide install_guide style_guide guideline+ user_manual
    doc_page docs_page diagrams adr_template storybook`,
};
