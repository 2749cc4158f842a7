/** The one site that the stand-in plays, as Forge's contexts name it. */
export const SITE = {
  cloudId: '7a1c0de0-0000-4000-8000-000000000001',
  environmentId: '7a1c0de0-0000-4000-8000-000000000002',
  environmentType: 'DEVELOPMENT',
  installationId: '7a1c0de0-0000-4000-8000-000000000003',
  locale: 'en-US',
  timezone: 'Etc/UTC',
} as const;

/** Names the installation in the form that Forge hands to functions. */
export const INSTALL_CONTEXT = `ari:cloud:jira::site/${SITE.cloudId}`;
