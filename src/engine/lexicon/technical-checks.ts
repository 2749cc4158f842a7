import type { WordList } from './word-list';

/** What takes a developer to check. */
export const TECHNICAL_CHECKS: WordList = {
  id: 'technical-checks',
  source: 'practice-guide',
  words: `
    endpoint+ status_code+ http json xml payload+ response_body header+ log logs logged log_file+ schema migration+ migrated unit_test+ integration_test+ test+ coverage sql query queries
    table+ column+ index+ class classes method+ function+ deployed merged reviewed refactored api apis script+ config configuration configurable pipeline cache cached queue+ job+ metric+ exit_code+
    database db repo repository branch lint linter compile~ build builds ci sonar container+ env_var+ environment_variable+ feature_flag+ dto+ enum+ foreign_key constraint+ idempotent
    rollback backfill~ dry_run returns_# returns_its_id returns_the_list returns_an mocked stubbed typed null nullable runbook alert_fires dashboards grafana p95 p99`,
};
