import type { WordList } from './word-list';

/** What a product runs on and is delivered with. */
export const PLATFORM_NOUNS: WordList = {
  id: 'platform-nouns',
  source: 'safe-enablers',
  words: `
    server+ cluster+ infrastructure infra pipeline+ ci cd ci_cd jenkins travis bamboo docker kubernetes k8s helm
    terraform ansible puppet chef aws ec2 ami amis azure gcp cloud vm vms node+ build_farm deployment+ environment+
    staging container+ registry artifactory network dns firewall load_balancer+ queue+ kafka rabbitmq redis postgres
    postgresql mysql mongo mongodb elasticsearch database+ db storage backup+ replication replica+ monitoring
    metrics alerting prometheus grafana telemetry tracing platform gateway+ proxy cdn hosting automation
    orchestration gradle maven jdk openstack hadoop yarn mesos shard+ partition+ warehouse data_lake service_mesh
    vault message_bus event_bus bus broker cron scheduler observability dashboards_for_ops feature_flag+ blue_green
    canary rollback+ runner+ agent_pool autoscaling test_environment test_bench sandbox data_centre data_center
    region+ failover disaster_recovery secrets_manager`,
};
