import type { HealthFilters, SprintRange } from '../engine/health/filters';
import type { HealthListQuery } from '../engine/health/health-list';
import type { Kind } from '../engine/kinds';
import type { BulkAction, BulkPreview, BulkStatus } from './bulk-view';
import type { GadgetProject, GadgetView } from './gadget-view';
import type { HealthList, HealthListSort, HealthTalk, ItemReading, WordsReading } from './health-list-view';
import type { BackfillChoice, BackfillPreview, BackfillStatus, HealthView, ScanStatus } from './health-view';
import type { Answer } from './problem';

type Nothing = Record<string, never>;

/**
 * Calls of the project page and the dashboard gadget. The project comes from the context, for the gadget from its saved
 * configuration. Ids of items are the screen's word: they are read, and for writes checked, as the viewer, and refused
 * where they belong to another project.
 */
export interface HealthCalls {
  /**
   * The page: state of the reading, the picture of what the viewer may see, what the filters can choose from, and where
   * to start. Also notes that somebody looked, which keeps the daily reading going for a month. Starts nothing, but
   * asks for a refresh where the reading is older than a few minutes.
   */
  openHealth: { payload: { filters: HealthFilters; compare: SprintRange | null }; answer: Answer<HealthView> };

  /** Begins the first reading, goes on after a stop, or refreshes; joins one that already runs. */
  startScan: { payload: Nothing; answer: Answer<ScanStatus> };
  stopScan: { payload: Nothing; answer: Answer<ScanStatus> };
  /** To be asked every second or two while it runs; costs no call to Jira. */
  readScan: { payload: Nothing; answer: Answer<ScanStatus> };

  /** One page of the list behind a number, with the words of its items read live. `from` counts from 0; at most 100 rows. */
  readHealthList: {
    payload: {
      query: HealthListQuery;
      filters: HealthFilters;
      sort: HealthListSort;
      from: number;
      size: number;
    };
    answer: Answer<HealthList>;
  };
  /** The items most worth a talk, best first, with who to ask: for "Where to start" past the first five, refinement, and workshop cards. */
  readTalk: { payload: { filters: HealthFilters; most: number }; answer: Answer<HealthTalk> };
  /** One item as its panel reads it, for refinement and the workshop. */
  readItem: { payload: { id: string }; answer: Answer<ItemReading> };
  /** "Disagree" in refinement, "We read it as story" in the workshop. `kind` null: none of the four. */
  keepItemDecision: { payload: { id: string; kind: Kind | null }; answer: Answer<ItemReading> };
  /** What a wording would read as, for the workshop; nothing is saved. */
  readWords: { payload: { summary: string; description: string }; answer: Answer<WordsReading> };

  /** What a change to chosen items would do, one line an item; up to 1,000 ids. */
  previewBulk: { payload: { action: BulkAction; ids: readonly string[] }; answer: Answer<BulkPreview> };
  /** Submits the change as the viewer. One at a time per viewer and project. */
  startBulk: { payload: { action: BulkAction; ids: readonly string[] }; answer: Answer<BulkStatus> };
  /** How the last change stands. While it is `running` with `drive: 'screen'`, each call also works for a few seconds. */
  readBulk: { payload: Nothing; answer: Answer<BulkStatus> };
  /** What is changed stays, the rest stays as it was. */
  stopBulk: { payload: Nothing; answer: Answer<BulkStatus> };
  /** Puts the last change back, leaving alone what somebody changed since. Progress as for the change. */
  undoBulk: { payload: Nothing; answer: Answer<BulkStatus> };

  /** What writing labels and properties for the whole backlog would do; counted from the snapshot. */
  previewBackfill: { payload: Nothing; answer: Answer<BackfillPreview> };
  startBackfill: { payload: BackfillChoice; answer: Answer<BackfillStatus> };
  readBackfill: { payload: Nothing; answer: Answer<BackfillStatus> };
  stopBackfill: { payload: Nothing; answer: Answer<BackfillStatus> };

  /** The project is that of the gadget's configuration in the context: `extension.gadgetConfiguration.projectId`. */
  readGadget: { payload: Nothing; answer: Answer<GadgetView> };
  /** Projects to choose from in the gadget's configuration, by name; at most 50. */
  findGadgetProjects: { payload: { words: string }; answer: Answer<readonly GadgetProject[]> };
}
