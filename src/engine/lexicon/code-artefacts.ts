import type { WordList } from './word-list';

/** Pieces of source and data that only the team handles. */
export const CODE_ARTEFACTS: WordList = {
  id: 'code-artefacts',
  source: 'invest',
  words: `
    class classes method+ function+ interface+ package+ file+ script+ constant+ variable+ struct enum+ header+
    import+ namespace+ repo+ repository repositories branch branches commit+ code codebase pom xml json yaml yml
    jar+ dependency dependencies version+ lib+ config configuration properties makefile cmake dockerfile annotation+
    param+ arg+ parser+ builder+ factory impl helper+ util+ wrapper+ stub+ mock+ fixture+ bean+ exception+ table+
    column+ index indexes migration+ seed+ sql query queries dao dto+ entity entities endpoint+ controller+
    middleware hook+ lint linter warning+ typo+ todo+ changelog constructor+ serializer+ validator+ mapper+ schema+
    css regex logger log_level stored_procedure+ trigger+ foreign_key+ enum_value+ flyway liquibase gitignore eslint
    prettier webpack`,
};
