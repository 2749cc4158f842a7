import type { WordList } from './word-list';

/** People who build the product. */
export const TEAM_ROLES: WordList = {
  id: 'team-roles',
  source: 'kinds-guide',
  words: `
    developer+ dev+ engineer+ programmer+ coder+ maintainer+ contributor+ committer+ tester+ qa sdet architect+
    devops sre+ dba+ sysadmin+ tech_lead+ technical_lead+ team_lead+ lead_developer+ lead_engineer+ scrum_master+
    product_owner+ release_manager+ release_engineer+ quality_engineer+ test_engineer+ test_manager+ data_scientist+
    data_engineer+ system_administrator+ developer_team development_team dev_team delivery_team scrum_team team
    squad crew ops_team platform_team we infrastructure_engineer+ security_engineer+ reliability_engineer+
    front_end_dev+ backend_dev+ database_administrator+ business_analyst+ ux_designer+ designer+ product_team`,
};
