import api, { type RequestProductMethod } from '@forge/api';
import { viewersBacklog } from './viewers-backlog';

/** Jira's calls as whoever looks at a screen. */
export const asUser: RequestProductMethod = (url, init) => api.asUser().requestJira(url, init);

/** Backlogs as whoever looks at a screen may see them. */
export const viewers = viewersBacklog(asUser, (url, init) => api.asApp().requestJira(url, init));
