import kvs from '@forge/kvs';

const key = (projectId: string) => `mails:${projectId}`;

/** Whether writes in this project may ask Jira to send no mail; Jira refuses that to an app without administration rights. */
export async function mayWriteQuietly(projectId: string): Promise<boolean> {
  return (await kvs.get(key(projectId))) === undefined;
}

/** Remembers for a day that Jira refused, so that the next writes do not ask again. */
export async function rememberRefusal(projectId: string): Promise<void> {
  await kvs.set(key(projectId), true, { ttl: { value: 1, unit: 'DAYS' } });
}
