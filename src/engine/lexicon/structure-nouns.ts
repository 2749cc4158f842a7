import type { WordList } from './word-list';

/** How a product is built inside. */
export const STRUCTURE_NOUNS: WordList = {
  id: 'structure-nouns',
  source: 'safe-enablers',
  words: `
    architecture framework+ abstraction+ layer+ core subsystem+ microservice+ monolith library schema+ protocol+
    adapter+ facade backbone index indexes indices cache+ data_model domain_model event_sourcing orm persistence
    middleware sdk dependency_injection modularity module_boundaries api_gateway identity_provider sso oauth
    rate_limiter thread_pool connection_pool`,
};
