import type { HealthFilters } from '../engine/index';

/** Everything is looked at. */
export const NO_FILTERS: HealthFilters = {
  epics: [],
  components: [],
  versions: [],
  labels: [],
  issueTypes: [],
  statuses: [],
  sprints: null,
};
