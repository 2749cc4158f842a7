const SIZES = { '48x48': 'xlarge', '24x24': 'small', '16x16': 'xsmall', '32x32': 'medium' } as const;

/** Where one picture of the site is served: `type` is issuetype, project, priority or user. */
export const avatarUrl = (baseUrl: string, type: string, id: number): string =>
  `${baseUrl}/rest/api/3/universal_avatar/view/type/${type}/avatar/${id}`;

/** The four sizes that Jira lists of every avatar. */
export const avatarUrls = (url: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(SIZES).map(([pixels, size]) => [pixels, `${url}?size=${size}`]));
