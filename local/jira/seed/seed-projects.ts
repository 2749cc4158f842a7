import type { Backlog, BacklogIssueType, BacklogProject } from '../backlog';
import type { IssueType, Project } from '../site/catalog';
import type { Site } from '../site/site';

const LEVEL_ICONS: Readonly<Record<BacklogIssueType['hierarchyLevel'], string>> = {
  1: 'epic',
  0: 'task',
  [-1]: 'subtask',
};

/** The type's own picture, or the one that its name or level suggests. */
function iconOf({ icon, name, hierarchyLevel }: BacklogIssueType): string {
  if (icon) return icon;
  const known = ['story', 'bug', 'improvement', 'feature'].find((word) => name.toLowerCase().includes(word));
  return (hierarchyLevel === 0 && known) || LEVEL_ICONS[hierarchyLevel];
}

/** A team-managed project has types of its own; company-managed ones share those of the same name and level. */
function addType(site: Site, given: BacklogIssueType, project: Project): IssueType {
  const scope = project.style === 'team-managed' ? project.id : null;
  const shared = site.catalog
    .all('type')
    .find((type) => type.scope === scope && type.name === given.name && type.level === given.hierarchyLevel);
  const { name, hierarchyLevel: level, description = '' } = given;
  return shared ?? site.catalog.add('type', { name, level, icon: iconOf(given), description, scope });
}

function addStatuses(site: Site, { statuses }: BacklogProject, project: Project): readonly number[] {
  const scope = project.style === 'team-managed' ? project.id : null;
  return statuses.map(({ name, category }) => {
    const shared = site.catalog
      .all('status')
      .find((status) => status.scope === scope && status.name === name && status.category === category);
    return (shared ?? site.catalog.add('status', { name, category, scope })).id;
  });
}

function addProject(site: Site, given: BacklogProject): Project {
  const { key, name, style, labelsOnScreen } = given;
  if (site.catalog.all('project').some((project) => project.key === key)) {
    throw new Error(`There is already a project ${key}.`);
  }
  const bare = site.catalog.add('project', { key, name, style, labelsOnScreen, typeIds: [], statusIds: [] });
  const typeIds = given.issueTypes.map((type) => addType(site, type, bare).id);
  const project = { ...bare, typeIds, statusIds: addStatuses(site, given, bare) };
  site.catalog.replace('project', project);
  for (const sprint of given.sprints) site.catalog.add('sprint', { ...sprint, projectId: project.id });
  return project;
}

function addNames(site: Site, backlog: Backlog, project: Project): void {
  const issues = backlog.issues.filter((issue) => issue.project === project.key);
  const components = new Set(issues.flatMap((issue) => issue.components ?? []));
  const versions = new Set(issues.flatMap((issue) => issue.fixVersions ?? []));
  for (const name of components) site.catalog.add('component', { projectId: project.id, name });
  for (const name of versions) site.catalog.add('version', { projectId: project.id, name });
}

/** Makes the backlog's projects with their types, statuses, sprints, components and versions. */
export function seedProjects(site: Site, backlog: Backlog): readonly Project[] {
  return backlog.projects.map((given) => {
    const project = addProject(site, given);
    addNames(site, backlog, project);
    return project;
  });
}
