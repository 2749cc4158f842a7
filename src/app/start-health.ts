import type { HealthStart } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import type { Ports } from './ports';

/** What the health page says before it reads: whose backlog, and about how many items. */
export async function startHealth({ asViewer }: Ports, projectId: string): Promise<Answer<HealthStart>> {
  const [project, about] = await Promise.all([asViewer.readProject(projectId), asViewer.countIssues(projectId)]);
  if (!project.ok) return project;
  if (!about.ok) return about;
  return succeed({ projectKey: project.value.key, projectName: project.value.name, about: about.value });
}
